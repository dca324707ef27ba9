<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="accounts.administrator">
        <source>{account}. It is an administrator and can get round every limit.</source>
        <translation type="unfinished">{account}។ នេះ​ជា​អ្នកគ្រប់គ្រង​កុំព្យូទ័រ ហើយ​អាច​គេច​ពី​ការកំណត់​ទាំងអស់។</translation>
    </message>
    <message id="accounts.none">
        <source>No account yet</source>
        <translation type="unfinished">មិន​ទាន់​មាន​គណនី</translation>
    </message>
    <message id="accounts.none.text">
        <source>Nothing is counted until there is one. Make a standard account in the computer's settings, then choose it here.</source>
        <translation type="unfinished">មិន​រាប់​ម៉ោង​ទេ រហូតដល់​មាន​គណនី។ សូម​បង្កើត​គណនី​ធម្មតា​នៅក្នុង​ការកំណត់​របស់​កុំព្យូទ័រ រួច​ជ្រើស​វា​នៅ​ទីនេះ។</translation>
    </message>
    <message id="accounts.panel">
        <source>Account on this computer</source>
        <translation type="unfinished">គណនី​នៅលើ​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message id="accounts.panel.none">
        <source>None yet. {name}'s time is not counted.</source>
        <translation type="unfinished">មិន​ទាន់​មាន។ ម៉ោង​របស់ {name} មិន​ត្រូវបាន​រាប់​ទេ។</translation>
    </message>
    <message id="accounts.risky">
        <source>{name}'s account “{account}” is an administrator of this computer, so {name} can get round every limit. Make it a standard account in the computer's settings, and keep the administrator's password to yourself.</source>
        <translation type="unfinished">គណនី «{account}» របស់ {name} ជា​អ្នក​គ្រប់គ្រង​កុំព្យូទ័រ​នេះ ដូច្នេះ {name} អាច​គេច​ពី​ដែន​កំណត់​ទាំង​អស់។ សូម​ប្ដូរ​វា​ជា​គណនី​ធម្មតា​ក្នុង​ការ​កំណត់​កុំព្យូទ័រ ហើយ​រក្សា​ពាក្យ​សម្ងាត់​អ្នក​គ្រប់គ្រង​ទុក​ខ្លួន​ឯង។</translation>
    </message>
    <message id="accounts.save">
        <source>Use this account</source>
        <translation type="unfinished">ប្រើ​គណនី​នេះ</translation>
    </message>
    <message id="accounts.saved">
        <source>The account is saved.</source>
        <translation type="unfinished">គណនី​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="accounts.shared">
        <source>{account}. {names} uses it too: at the screen it is then asked who is there.</source>
        <translation type="unfinished">{account}។ {names} ក៏​ប្រើ​គណនី​នេះ​ដែរ ដូច្នេះ​អេក្រង់​នឹង​សួរ​ថា​អ្នក​ណា​កំពុង​ប្រើ។</translation>
    </message>
    <message id="accounts.text">
        <source>Time is counted and kept for this account of the computer.</source>
        <translation type="unfinished">ម៉ោង​ត្រូវបាន​រាប់ និង​គ្រប់គ្រង​សម្រាប់​គណនី​នេះ។</translation>
    </message>
    <message id="accounts.title">
        <source>Which account does {name} use here?</source>
        <translation type="unfinished">{name} ប្រើ​គណនី​មួយ​ណា​នៅលើ​កុំព្យូទ័រ​នេះ?</translation>
    </message>
</context>
</TS>
