<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="settings.about">
        <source>About</source>
        <translation type="unfinished">អំពី​កម្មវិធី</translation>
    </message>
    <message id="settings.about.away">
        <source>Nobody keeps the limits at the moment.</source>
        <translation type="unfinished">ពេលនេះ​គ្មាន​អ្វី​ថែរក្សា​ការកំណត់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="settings.about.khmer">
        <source>A native speaker has read {read} of {all} Khmer texts.</source>
        <translation type="unfinished">អ្នក​និយាយ​ភាសា​ខ្មែរ​បាន​អាន {read} ក្នុង {all} អត្ថបទ​ខ្មែរ។</translation>
    </message>
    <message id="settings.about.khmer.all">
        <source>A native speaker has read all Khmer texts.</source>
        <translation type="unfinished">អ្នក​និយាយ​ភាសា​ខ្មែរ​បាន​អាន​អត្ថបទ​ខ្មែរ​ទាំងអស់​ហើយ។</translation>
    </message>
    <message id="settings.about.own">
        <source>This program keeps your goals by itself. Whoever tries hard can get round them.</source>
        <translation type="unfinished">កម្មវិធី​នេះ​ថែរក្សា​គោលដៅ​របស់​អ្នក​តែ​ម្នាក់ឯង។ អ្នក​ដែល​ខំប្រឹង​អាច​គេច​បាន។</translation>
    </message>
    <message id="settings.about.personal">
        <source>This program keeps the limits by itself. A child can get round that.</source>
        <translation type="unfinished">កម្មវិធី​នេះ​ថែរក្សា​ការកំណត់​ម៉ោង​តែ​ម្នាក់ឯង។ កូន​អាច​គេច​បាន។</translation>
    </message>
    <message id="settings.about.private">
        <source>Nothing leaves this computer by itself. There is no account.</source>
        <translation type="unfinished">គ្មាន​អ្វី​ចេញ​ពី​កុំព្យូទ័រ​នេះ​ដោយ​ខ្លួន​ឯង​ទេ។ មិន​ត្រូវការ​គណនី​ទេ។</translation>
    </message>
    <message id="settings.about.service">
        <source>The service keeps the limits on this computer.</source>
        <translation type="unfinished">សេវា​ថែរក្សា​ការកំណត់​ម៉ោង​នៅលើ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="settings.about.version">
        <source>FamilySafe {version}</source>
        <translation type="unfinished">FamilySafe {version}</translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message id="settings.country.hint">
        <source>Whose helplines are shown, in any language.</source>
        <translation type="unfinished">បង្ហាញ​លេខ​ជំនួយ​របស់​ប្រទេស​នេះ ទោះ​ប្រើ​ភាសា​ណា​ក៏ដោយ។</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message id="settings.language.en">
        <source>English</source>
        <translation type="unfinished">English</translation>
    </message>
    <message id="settings.language.km">
        <source>ភាសាខ្មែរ</source>
        <translation type="unfinished">ភាសា​ខ្មែរ</translation>
    </message>
    <message id="settings.look">
        <source>Colours</source>
        <translation type="unfinished">ពណ៌</translation>
    </message>
    <message id="settings.look.contrast">
        <source>High contrast</source>
        <translation type="unfinished">កម្រិត​ពណ៌​ខ្លាំង</translation>
    </message>
    <message id="settings.look.dark">
        <source>Dark</source>
        <translation type="unfinished">ងងឹត</translation>
    </message>
    <message id="settings.look.light">
        <source>Light</source>
        <translation type="unfinished">ភ្លឺ</translation>
    </message>
    <message id="settings.size">
        <source>Text size</source>
        <translation type="unfinished">ទំហំ​អក្សរ</translation>
    </message>
    <message id="settings.size.value">
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
</context>
</TS>
