<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="agent.phone.done">
        <source>You have {amount} more today. It opens everything until then.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​អ្នក​មាន {amount} ថែម​ទៀត។ អ្វីៗ​បើក​រហូត​ដល់​ពេល​នោះ។</translation>
    </message>
    <message id="agent.phone.empty">
        <source>Please type the six digits first.</source>
        <translation type="unfinished">សូម​វាយ​លេខ​ប្រាំមួយ​ខ្ទង់​ជាមុន​សិន។</translation>
    </message>
    <message id="agent.phone.label">
        <source>Six digits that somebody told you</source>
        <translation type="unfinished">លេខ​ប្រាំមួយ​ខ្ទង់​ដែល​គេ​ប្រាប់​អ្នក</translation>
    </message>
    <message id="agent.phone.or">
        <source>Or a grown-up types the PIN here</source>
        <translation type="unfinished">ឬ​មនុស្ស​ធំ​វាយ​លេខ PIN នៅ​ទីនេះ</translation>
    </message>
    <message id="agent.phone.use">
        <source>Use the code</source>
        <translation type="unfinished">ប្រើ​លេខកូដ</translation>
    </message>
    <message id="codes.amount">
        <source>+{minutes} minutes</source>
        <translation type="unfinished">+{minutes} នាទី</translation>
    </message>
    <message id="codes.clock">
        <source>The clock of this computer was changed. Only codes from paper work until it is right again.</source>
        <translation type="unfinished">នាឡិកា​កុំព្យូទ័រ​នេះ​ត្រូវ​បាន​ប្ដូរ។ មាន​តែ​លេខ​ពី​ក្រដាស​ប្រើ​បាន រហូត​ដល់​វា​ត្រឹមត្រូវ​វិញ។</translation>
    </message>
    <message id="codes.close">
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message id="codes.end">
        <source>End all codes</source>
        <translation type="unfinished">បញ្ចប់​លេខកូដ​ទាំងអស់</translation>
    </message>
    <message id="codes.end.keep">
        <source>Keep them</source>
        <translation type="unfinished">ទុក​វា</translation>
    </message>
    <message id="codes.end.text">
        <source>Codes in your phone and on paper no longer work. You can make new ones at any time.</source>
        <translation type="unfinished">លេខកូដ​ក្នុង​ទូរសព្ទ និង​លើ​ក្រដាស​លែង​ប្រើ​បាន។ អ្នក​អាច​បង្កើត​ថ្មី​បាន​គ្រប់​ពេល។</translation>
    </message>
    <message id="codes.end.title">
        <source>End all codes of this child?</source>
        <translation type="unfinished">បញ្ចប់​លេខកូដ​ទាំងអស់​របស់​កុមារ​នេះ?</translation>
    </message>
    <message id="codes.enrol">
        <source>Use an authenticator app</source>
        <translation type="unfinished">ប្រើ​កម្មវិធី​បង្កើត​លេខកូដ</translation>
    </message>
    <message id="codes.file">
        <source>Codes</source>
        <translation type="unfinished">លេខ​កូដ</translation>
    </message>
    <message id="codes.for">
        <source>Codes for {name}</source>
        <translation type="unfinished">លេខកូដ​សម្រាប់ {name}</translation>
    </message>
    <message id="codes.lasts">
        <source>New codes in {seconds} seconds.</source>
        <translation type="unfinished">លេខកូដ​ថ្មី​ក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message id="codes.left">
        <source>{left} left on paper</source>
        <translation type="unfinished">នៅ​សល់ {left} លើ​ក្រដាស</translation>
    </message>
    <message id="codes.nothing">
        <source>You are not at home? Read a code out over the phone, and the child gets more time. First choose where the codes come from.</source>
        <translation type="unfinished">អ្នក​មិន​នៅ​ផ្ទះ​មែន​ទេ? អាន​លេខកូដ​តាម​ទូរសព្ទ ហើយ​កុមារ​ទទួល​បាន​ម៉ោង​បន្ថែម។ ដំបូង សូម​ជ្រើសរើស​ប្រភព​លេខកូដ។</translation>
    </message>
    <message id="codes.only_paper">
        <source>Read one out from your sheet of paper. Each works once.</source>
        <translation type="unfinished">អាន​មួយ​ពី​ក្រដាស​របស់​អ្នក។ លេខ​នីមួយៗ​ប្រើ​បាន​តែ​ម្ដង។</translation>
    </message>
    <message id="codes.open">
        <source>Show</source>
        <translation type="unfinished">បង្ហាញ</translation>
    </message>
    <message id="codes.print">
        <source>Print a new sheet</source>
        <translation type="unfinished">បោះពុម្ព​ក្រដាស​ថ្មី</translation>
    </message>
    <message id="codes.printed">
        <source>The sheet is printed. Codes of an older sheet no longer work.</source>
        <translation type="unfinished">បាន​បោះពុម្ព​ក្រដាស។ លេខ​លើ​ក្រដាស​ចាស់​លែង​ប្រើ​បាន។</translation>
    </message>
    <message id="codes.read_out">
        <source>Read one out. The child types it at “Parent code”. Each works once.</source>
        <translation type="unfinished">អាន​មួយ។ កុមារ​វាយ​វា​នៅ «កូដ​ឪពុកម្ដាយ»។ លេខ​នីមួយៗ​ប្រើ​បាន​តែ​ម្ដង។</translation>
    </message>
    <message id="codes.save">
        <source>Save a new sheet</source>
        <translation type="unfinished">រក្សាទុក​ក្រដាស​ថ្មី</translation>
    </message>
    <message id="codes.saved">
        <source>The sheet is saved. Codes of an older sheet no longer work.</source>
        <translation type="unfinished">បាន​រក្សាទុក​ក្រដាស។ លេខ​លើ​ក្រដាស​ចាស់​លែង​ប្រើ​បាន។</translation>
    </message>
    <message id="codes.scan">
        <source>Scan all three squares with an authenticator app on your phone. They are shown only now. Squares of before end.</source>
        <translation type="unfinished">ស្កេន​ការ៉េ​ទាំង​បី​ដោយ​កម្មវិធី​បង្កើត​លេខកូដ​លើ​ទូរសព្ទ​របស់​អ្នក។ វា​បង្ហាញ​តែ​ឥឡូវនេះ។ ការ៉េ​មុន​លែង​ប្រើ​បាន។</translation>
    </message>
    <message id="codes.scanned">
        <source>I scanned all three</source>
        <translation type="unfinished">ខ្ញុំ​បាន​ស្កេន​ទាំង​បី</translation>
    </message>
    <message id="codes.sheet.for">
        <source>For {name}</source>
        <translation type="unfinished">សម្រាប់ {name}</translation>
    </message>
    <message id="codes.sheet.keep">
        <source>Keep this sheet away from the child.</source>
        <translation type="unfinished">ទុក​ក្រដាស​នេះ​ឱ្យ​ឆ្ងាយ​ពី​កុមារ។</translation>
    </message>
    <message id="codes.sheet.minutes">
        <source>{minutes} minutes</source>
        <translation type="unfinished">{minutes} នាទី</translation>
    </message>
    <message id="codes.sheet.order">
        <source>Use the codes of a column from above to below, and tick each. A code below ends those above it.</source>
        <translation type="unfinished">ប្រើ​លេខកូដ​ក្នុង​ជួរ​ឈរ​ពី​លើ​ចុះ​ក្រោម ហើយ​គូស​ធីក​នីមួយៗ។ លេខ​ខាងក្រោម​បញ្ចប់​លេខ​ខាងលើ។</translation>
    </message>
    <message id="codes.sheet.title">
        <source>Codes for more time</source>
        <translation type="unfinished">លេខកូដ​សុំ​ម៉ោង​បន្ថែម</translation>
    </message>
    <message id="codes.sheet.what">
        <source>Each code gives more time once, for today, without the internet. Read one out over the phone.</source>
        <translation type="unfinished">លេខកូដ​នីមួយៗ​ផ្ដល់​ម៉ោង​បន្ថែម​ម្ដង សម្រាប់​ថ្ងៃ​នេះ ដោយ​មិន​ត្រូវការ​អ៊ីនធឺណិត។ សូម​អាន​មួយ​តាម​ទូរសព្ទ។</translation>
    </message>
    <message id="codes.square">
        <source>QR code for {minutes} minutes</source>
        <translation type="unfinished">កូដ QR សម្រាប់ {minutes} នាទី</translation>
    </message>
    <message id="codes.title">
        <source>Codes for the phone</source>
        <translation type="unfinished">លេខកូដ​តាម​ទូរសព្ទ</translation>
    </message>
    <message id="codes.what">
        <source>More time without the internet</source>
        <translation type="unfinished">ម៉ោង​បន្ថែម​ដោយ​គ្មាន​អ៊ីនធឺណិត</translation>
    </message>
    <message id="ctl.code.enrolled">
        <source>{name}: codes for 15, 30 and 60 minutes were made. Scan each address as a QR code with an authenticator app. They are shown only now.</source>
        <translation type="unfinished">{name}៖ បាន​បង្កើត​លេខកូដ​សម្រាប់ 15 30 និង 60 នាទី។ សូម​ស្កេន​អាសយដ្ឋាន​នីមួយៗ​ជា QR ដោយ​កម្មវិធី​បង្កើត​លេខកូដ។ វា​បង្ហាញ​តែ​ឥឡូវនេះ។</translation>
    </message>
    <message id="ctl.code.left">
        <source>+{minutes} min: {left} on paper</source>
        <translation type="unfinished">+{minutes} នាទី៖ {left} លើ​ក្រដាស</translation>
    </message>
    <message id="ctl.code.line">
        <source>+{minutes} min: {code}</source>
        <translation type="unfinished">+{minutes} នាទី៖ {code}</translation>
    </message>
    <message id="ctl.code.nothing">
        <source>{name} has no codes yet.</source>
        <translation type="unfinished">{name} មិន​ទាន់​មាន​លេខកូដ​ទេ។</translation>
    </message>
    <message id="ctl.code.printed">
        <source>{name}: the sheet with new codes is in {path}. Codes of an older sheet no longer work.</source>
        <translation type="unfinished">{name}៖ ក្រដាស​លេខកូដ​ថ្មី​នៅ​ក្នុង {path}។ លេខកូដ​លើ​ក្រដាស​ចាស់​ប្រើ​លែង​បាន។</translation>
    </message>
    <message id="ctl.code.revoked">
        <source>{name}: no code works any more.</source>
        <translation type="unfinished">{name}៖ លេខកូដ​ទាំងអស់​ប្រើ​លែង​បាន។</translation>
    </message>
    <message id="ctl.code.uri">
        <source>+{minutes} min: {uri}</source>
        <translation type="unfinished">+{minutes} នាទី៖ {uri}</translation>
    </message>
    <message id="ctl.code.used">
        <source>{name} has {minutes} minutes more.</source>
        <translation type="unfinished">{name} មាន {minutes} នាទី​ថែម​ទៀត។</translation>
    </message>
    <message id="fault.code.clock">
        <source>The clock of this computer was changed, so a code from the phone does not work. Use one from paper, or start the computer again with the right time.</source>
        <translation type="unfinished">នាឡិកា​កុំព្យូទ័រ​នេះ​ត្រូវ​បាន​ប្ដូរ ដូច្នេះ​លេខកូដ​ពី​ទូរសព្ទ​ប្រើ​មិន​បាន។ សូម​ប្រើ​លេខ​ពី​ក្រដាស ឬ​បើក​កុំព្យូទ័រ​ឡើង​វិញ​ជាមួយ​ម៉ោង​ត្រឹមត្រូវ។</translation>
    </message>
    <message id="fault.code.form">
        <source>A code has six digits. Look at it and type it again.</source>
        <translation type="unfinished">លេខកូដ​មាន​ប្រាំមួយ​ខ្ទង់។ សូម​មើល ហើយ​វាយ​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.code.none">
        <source>No codes were made for this child. Ask your family to make some.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​លេខកូដ​សម្រាប់​កុមារ​នេះ​ទេ។ សូម​សុំ​គ្រួសារ​បង្កើត។</translation>
    </message>
    <message id="fault.code.wait">
        <source>Too many codes did not fit. Wait {minutes} minutes, then try again.</source>
        <translation type="unfinished">លេខកូដ​ច្រើន​ពេក​មិន​ត្រូវ។ សូម​រង់ចាំ {minutes} នាទី រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.code.wrong">
        <source>This code does not fit, or was used already. Ask for a new one.</source>
        <translation type="unfinished">លេខកូដ​នេះ​មិន​ត្រូវ ឬ​បាន​ប្រើ​រួច​ហើយ។ សូម​សុំ​លេខ​ថ្មី។</translation>
    </message>
</context>
</TS>
