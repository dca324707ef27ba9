<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="facts.child_account">
        <source>The child’s own account</source>
        <translation type="unfinished">គណនី​របស់​កុមារ</translation>
    </message>
    <message id="facts.device">
        <source>On which device</source>
        <translation type="unfinished">លើ​ឧបករណ៍​ណា</translation>
    </message>
    <message id="facts.email">
        <source>E-mail</source>
        <translation type="unfinished">អ៊ីមែល</translation>
    </message>
    <message id="facts.flag.danger_now">
        <source>The child may be in danger now</source>
        <translation type="unfinished">កុមារ​អាច​មាន​គ្រោះថ្នាក់​ឥឡូវ​នេះ</translation>
    </message>
    <message id="facts.flag.known_in_life">
        <source>The family knows the person</source>
        <translation type="unfinished">គ្រួសារ​ស្គាល់​មនុស្ស​នេះ</translation>
    </message>
    <message id="facts.flag.meeting_planned">
        <source>A meeting is planned</source>
        <translation type="unfinished">មាន​គម្រោង​ជួប</translation>
    </message>
    <message id="facts.flag.money">
        <source>Money was asked for or paid</source>
        <translation type="unfinished">មាន​ការ​ទារ ឬ​បង់​ប្រាក់</translation>
    </message>
    <message id="facts.flag.pictures_asked">
        <source>Pictures were asked for</source>
        <translation type="unfinished">មាន​ការ​សុំ​រូប</translation>
    </message>
    <message id="facts.flag.pictures_sent">
        <source>The child sent pictures</source>
        <translation type="unfinished">កុមារ​បាន​ផ្ញើ​រូប</translation>
    </message>
    <message id="facts.flag.still_writing">
        <source>The person still writes</source>
        <translation type="unfinished">គេ​នៅតែ​សរសេរ​មក</translation>
    </message>
    <message id="facts.flag.threats">
        <source>There are threats</source>
        <translation type="unfinished">មាន​ការ​គំរាម</translation>
    </message>
    <message id="facts.flags">
        <source>Important</source>
        <translation type="unfinished">ចំណុច​សំខាន់</translation>
    </message>
    <message id="facts.incident">
        <source>What it is</source>
        <translation type="unfinished">វា​ជា​អ្វី</translation>
    </message>
    <message id="facts.incident.account">
        <source>An account was stolen</source>
        <translation type="unfinished">គណនី​ត្រូវ​បាន​លួច</translation>
    </message>
    <message id="facts.incident.bullying">
        <source>Bullying</source>
        <translation type="unfinished">ការ​ធ្វើបាប</translation>
    </message>
    <message id="facts.incident.fraud">
        <source>Money or things were taken by a trick</source>
        <translation type="unfinished">ប្រាក់ ឬ​របស់​ត្រូវ​បាន​បោក​យក</translation>
    </message>
    <message id="facts.incident.grooming">
        <source>A stranger came close to the child</source>
        <translation type="unfinished">មនុស្ស​ចម្លែក​មក​ស្និទ្ធ​ជាមួយ​កុមារ</translation>
    </message>
    <message id="facts.incident.meeting">
        <source>Somebody wants to meet, or met the child</source>
        <translation type="unfinished">មាន​គេ​ចង់​ជួប ឬ​បាន​ជួប​កុមារ</translation>
    </message>
    <message id="facts.incident.other">
        <source>Something else</source>
        <translation type="unfinished">អ្វី​ផ្សេង</translation>
    </message>
    <message id="facts.incident.picture_shared">
        <source>A picture of the child is going around</source>
        <translation type="unfinished">រូប​របស់​កុមារ​កំពុង​ត្រូវ​ចែក</translation>
    </message>
    <message id="facts.incident.sextortion">
        <source>Somebody threatens to share a picture</source>
        <translation type="unfinished">មាន​គេ​គំរាម​ចែក​រូប</translation>
    </message>
    <message id="facts.incident.threats">
        <source>Threats</source>
        <translation type="unfinished">ការ​គំរាម</translation>
    </message>
    <message id="facts.kept_at">
        <source>Where it is kept now</source>
        <translation type="unfinished">ឥឡូវ​រក្សា​ទុក​នៅ​ឯណា</translation>
    </message>
    <message id="facts.known">
        <source>What else is known</source>
        <translation type="unfinished">អ្វី​ផ្សេង​ដែល​ដឹង</translation>
    </message>
    <message id="facts.payment">
        <source>Account for money</source>
        <translation type="unfinished">គណនី​ប្រាក់</translation>
    </message>
    <message id="facts.person">
        <source>Person {n}</source>
        <translation type="unfinished">មនុស្ស​ទី {n}</translation>
    </message>
    <message id="facts.phone">
        <source>Telephone</source>
        <translation type="unfinished">ទូរសព្ទ</translation>
    </message>
    <message id="facts.report.day">
        <source>When</source>
        <translation type="unfinished">ពេល​ណា</translation>
    </message>
    <message id="facts.report.number">
        <source>Their number</source>
        <translation type="unfinished">លេខ​របស់​គេ</translation>
    </message>
    <message id="facts.report.to">
        <source>To whom</source>
        <translation type="unfinished">ដល់​នរណា</translation>
    </message>
    <message id="facts.reports">
        <source>Who was told already</source>
        <translation type="unfinished">អ្នក​ដែល​បាន​ប្រាប់​រួច</translation>
    </message>
    <message id="fault.package.cancelled">
        <source>Stopped. Nothing was written; the envelope is as before.</source>
        <translation type="unfinished">បាន​ឈប់។ គ្មាន​អ្វី​ត្រូវបាន​សរសេរ​ទេ ស្រោម​សំបុត្រ​នៅ​ដដែល។</translation>
    </message>
    <message id="fault.package.check_failed">
        <source>The folder was written but did not pass its check ({where}). It was removed. Please use another drive.</source>
        <translation type="unfinished">ថត​ត្រូវបាន​សរសេរ ប៉ុន្តែ​មិន​ឆ្លងកាត់​ការផ្ទៀងផ្ទាត់​ទេ ({where})។ វា​ត្រូវបាន​លុប។ សូម​ប្រើ​ថា​ស​ផ្សេង។</translation>
    </message>
    <message id="fault.package.disk_full">
        <source>There is not enough room in {path}. Please make room or choose another drive; nothing was left there.</source>
        <translation type="unfinished">មិន​មាន​ទំហំ​ទំនេរ​គ្រប់គ្រាន់​ក្នុង {path} ទេ។ សូម​ធ្វើឱ្យ​មាន​ទំហំ​ទំនេរ ឬ​ជ្រើសរើស​ថា​ស​ផ្ទុក​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​ទុក​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message id="fault.package.exhibit_changed">
        <source>Item {number} does not fit its seal any more. Please check the envelope first; no folder was made.</source>
        <translation type="unfinished">ឯកសារ​លេខ {number} មិន​ត្រូវ​នឹង​ត្រា​របស់​វា​ទៀត​ទេ។ សូម​ពិនិត្យ​ស្រោម​សំបុត្រ​ជាមុន។ មិន​បាន​បង្កើត​ថត​ទេ។</translation>
    </message>
    <message id="fault.package.exists">
        <source>{path} is already there. Please choose another folder; nothing was changed.</source>
        <translation type="unfinished">{path} មាន​រួចហើយ។ សូម​ជ្រើសរើស​ថត​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ។</translation>
    </message>
    <message id="fault.package.language">
        <source>The language “{language}” is not there. Please use en, km or both with a comma.</source>
        <translation type="unfinished">មិន​មាន​ភាសា “{language}” ទេ។ សូម​ប្រើ en, km ឬ​ទាំង​ពីរ​ដោយ​មាន​ក្បៀស។</translation>
    </message>
    <message id="fault.package.no_folder">
        <source>The folder {path} is not there. Please make it or choose another one.</source>
        <translation type="unfinished">មិន​មាន​ថត {path} ទេ។ សូម​បង្កើត​វា ឬ​ជ្រើសរើស​ថត​ផ្សេង។</translation>
    </message>
    <message id="fault.package.not_folder">
        <source>{path} is not a folder. Please unpack it first and name the folder.</source>
        <translation type="unfinished">{path} មិន​មែន​ជា​ថត​ទេ។ សូម​ពន្លា​ឯកសារ​ជាមុន ហើយ​ប្រាប់​ថត​នោះ។</translation>
    </message>
    <message id="fault.package.not_found">
        <source>There is no folder at {path}. Please name the folder of the package.</source>
        <translation type="unfinished">មិន​មាន​ថត​នៅ {path} ទេ។ សូម​ប្រាប់​ថត​ដែល​ត្រូវ​ផ្ទៀងផ្ទាត់។</translation>
    </message>
    <message id="fault.package.profile_unknown">
        <source>There is no kind of package called “{profile}”. Please use police, hotline, police-sealed or school.</source>
        <translation type="unfinished">មិន​មាន​ប្រភេទ​ថត “{profile}” ទេ។ សូម​ប្រើ police, hotline, police-sealed ឬ school។</translation>
    </message>
    <message id="fault.package.receipt">
        <source>The folder {path} is complete, but its receipt could not be written. Please make room and print it again.</source>
        <translation type="unfinished">ថត {path} រួចរាល់ ប៉ុន្តែ​មិន​អាច​សរសេរ​បង្កាន់ដៃ​បាន​ទេ។ សូម​ធ្វើឱ្យ​មាន​ទំហំ​ទំនេរ ហើយ​ធ្វើ​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.package.request_missing">
        <source>A sealed folder is made only when an officer asked for it. Say who asked and when: --request.</source>
        <translation type="unfinished">ថត​ចាក់សោ​ធ្វើ​តែ​ពេល​មន្ត្រី​ស្នើ។ សូម​បញ្ជាក់​ថា​នរណា​ស្នើ និង​ពេល​ណា៖ --request។</translation>
    </message>
    <message id="fault.package.signer_form">
        <source>“{given}” is not a key. Please type it from the receipt, beginning with SHA256:</source>
        <translation type="unfinished">“{given}” មិន​មែន​ជា​សោ​ទេ។ សូម​វាយ​តាម​បង្កាន់ដៃ ចាប់ផ្តើម​ពី SHA256:</translation>
    </message>
    <message id="fault.package.timestamp_later">
        <source>A trusted timestamp is not in this version. Please leave the option --timestamp out.</source>
        <translation type="unfinished">ត្រា​ពេលវេលា​មិន​ទាន់​មាន​ក្នុង​ជំនាន់​នេះ​ទេ។ សូម​កុំ​ប្រើ --timestamp។</translation>
    </message>
    <message id="fault.package.unwritable">
        <source>{path} cannot be written. Please check the drive or choose another folder; nothing was left there.</source>
        <translation type="unfinished">មិន​អាច​សរសេរ​ក្នុង {path} បាន​ទេ។ សូម​ពិនិត្យ​ថា​ស​ផ្ទុក ឬ​ជ្រើសរើស​ថត​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​ទុក​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message id="fault.redaction.area">
        <source>Mark at least one area inside the picture, then try again.</source>
        <translation type="unfinished">សូម​គូស​យ៉ាងតិច​កន្លែង​មួយ​ក្នុង​រូបភាព រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.redaction.picture">
        <source>This is not a picture that can be covered. Choose a PNG or JPEG picture that is not too large.</source>
        <translation type="unfinished">នេះ​មិន​មែន​ជា​រូបភាព​ដែល​អាច​បិទបាំង​បាន​ទេ។ សូម​ជ្រើស​រូប PNG ឬ JPEG ដែល​មិន​ធំ​ពេក។</translation>
    </message>
    <message id="package.done">
        <source>Ready: {path}</source>
        <translation type="unfinished">រួចរាល់៖ {path}</translation>
    </message>
    <message id="package.done.password">
        <source>Its password, shown only now: {password}. Tell it in person or by telephone, never beside the file.</source>
        <translation type="unfinished">ពាក្យ​សម្ងាត់ បង្ហាញ​តែ​ពេលនេះ៖ {password}។ សូម​ប្រាប់​ផ្ទាល់ ឬ​តាម​ទូរសព្ទ កុំ​ផ្ញើ​ជាមួយ​ឯកសារ។</translation>
    </message>
    <message id="package.done.receipt">
        <source>Print the receipt and keep it apart: {path}</source>
        <translation type="unfinished">សូម​បោះពុម្ព​បង្កាន់ដៃ ហើយ​រក្សា​វា​ដាច់ដោយឡែក៖ {path}</translation>
    </message>
    <message id="package.done.sheet">
        <source>The child’s name is on its own sheet: {path}. Put it into a closed envelope.</source>
        <translation type="unfinished">ឈ្មោះ​កុមារ​នៅ​លើ​សន្លឹក​ដោយឡែក៖ {path}។ សូម​ដាក់​ក្នុង​ស្រោមសំបុត្រ​បិទ។</translation>
    </message>
    <message id="package.done.signer">
        <source>Signed by the key {signer}</source>
        <translation type="unfinished">ចុះហត្ថលេខា​ដោយ​សោ {signer}</translation>
    </message>
    <message id="package.done.zip">
        <source>The encrypted file is {path}. 7-Zip opens it.</source>
        <translation type="unfinished">ឯកសារ​ដែល​បាន​ចាក់សោ​គឺ {path}។ 7-Zip អាច​បើក​បាន។</translation>
    </message>
    <message id="package.dry_run">
        <source>Nothing was made. Leave out --dry-run to prepare the folder.</source>
        <translation type="unfinished">មិន​បាន​ធ្វើ​អ្វី​ទេ។ សូម​ដក --dry-run ចេញ ដើម្បី​រៀបចំ​ថត។</translation>
    </message>
    <message id="package.guide.bagit">
        <source>Nothing is missing, added or changed (the program bagit, from the Library of Congress):</source>
        <translation type="unfinished">គ្មាន​អ្វី​បាត់ ថែម ឬ​កែប្រែ​ទេ (កម្មវិធី bagit របស់​បណ្ណាល័យ​សភា​អាមេរិក)៖</translation>
    </message>
    <message id="package.guide.limits">
        <source>What this shows: nothing was changed since it was sealed in that vault. It does not show who wrote a message, or that a message is real.</source>
        <translation type="unfinished">អ្វី​ដែល​វា​បង្ហាញ៖ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​តាំងពី​ពេល​បិទ​ត្រា។ វា​មិន​បង្ហាញ​ថា​នរណា​ជា​អ្នក​សរសេរ​សារ ឬ​ថា​សារ​នោះ​ពិត​ទេ។</translation>
    </message>
    <message id="package.guide.openssl">
        <source>The list of codes was signed with the key in signer.pem:</source>
        <translation type="unfinished">បញ្ជី​លេខ​កូដ​ត្រូវបាន​ចុះហត្ថលេខា​ដោយ​សោក្នុង signer.pem៖</translation>
    </message>
    <message id="package.guide.own">
        <source>With FamilySafe, everything at once, the custody log too. Add --signer and the key from the paper receipt, not from this folder:</source>
        <translation type="unfinished">ដោយ​ប្រើ FamilySafe អាច​ផ្ទៀងផ្ទាត់​ទាំងអស់​ម្តង រួមទាំង​កំណត់ហេតុ។ សូម​ថែម --signer និង​សោពី​បង្កាន់ដៃ​ក្រដាស កុំ​យក​សោ​ពី​ថត​នេះ៖</translation>
    </message>
    <message id="package.guide.seal">
        <source>The code of the whole folder; compare it with the paper receipt:</source>
        <translation type="unfinished">លេខ​កូដ​នៃ​ថត​ទាំងមូល សូម​ប្រៀបធៀប​ជាមួយ​បង្កាន់ដៃ​ក្រដាស៖</translation>
    </message>
    <message id="package.guide.signer">
        <source>This folder says that it was signed by the key below. Only the paper receipt proves it:</source>
        <translation type="unfinished">ថត​នេះ​ប្រាប់​ថា វា​ត្រូវបាន​ចុះហត្ថលេខា​ដោយ​សោ​ខាងក្រោម។ មាន​តែ​បង្កាន់ដៃ​ក្រដាស​ទេ​ដែល​បញ្ជាក់​បាន៖</translation>
    </message>
    <message id="package.guide.ssh">
        <source>The same with the program ssh-keygen. It prints the key; compare it with the paper receipt:</source>
        <translation type="unfinished">ដូចគ្នា ដោយ​ប្រើ​កម្មវិធី ssh-keygen។ វា​បង្ហាញ​សោ សូម​ប្រៀបធៀប​ជាមួយ​បង្កាន់ដៃ​ក្រដាស៖</translation>
    </message>
    <message id="package.guide.sums">
        <source>Every listed file has its code. This does not find added files; the step before does:</source>
        <translation type="unfinished">ឯកសារ​នីមួយៗត្រូវ​នឹង​លេខ​កូដ​របស់​វា។ វិធី​នេះ​មិន​រកឃើញ​ឯកសារ​ដែល​គេ​ថែម​ទេ តែ​ជំហាន​មុន​រកឃើញ៖</translation>
    </message>
    <message id="package.guide.title">
        <source>HOW TO CHECK THIS FOLDER ({number})</source>
        <translation type="unfinished">របៀប​ផ្ទៀងផ្ទាត់​ថត​នេះ ({number})</translation>
    </message>
    <message id="package.guide.what">
        <source>This folder holds evidence that was kept with FamilySafe. It is a BagIt 1.0 folder (RFC 8493). Nobody needs FamilySafe to check it. Begin with data/report.pdf.</source>
        <translation type="unfinished">ថត​នេះ​មាន​ភស្តុតាង​ដែល​បាន​រក្សាទុក​ដោយ FamilySafe។ វា​ជា​ថត​តាម​ស្តង់ដារ BagIt 1.0 (RFC 8493)។ មិន​ចាំបាច់​មាន FamilySafe ដើម្បី​ផ្ទៀងផ្ទាត់​ទេ។ សូម​ចាប់ផ្តើម​ពី data/report.pdf។</translation>
    </message>
    <message id="package.guide.where">
        <source>Open a terminal in this folder and run the commands one by one. Each must end without an error.</source>
        <translation type="unfinished">សូម​បើក​ផ្ទាំង​ពាក្យបញ្ជា (terminal) ក្នុង​ថត​នេះ ហើយ​ប្រើ​ពាក្យបញ្ជា​ម្តង​មួយៗ។ ពាក្យបញ្ជា​នីមួយៗត្រូវ​ចប់​ដោយ​គ្មាន​បញ្ហា។</translation>
    </message>
    <message id="package.guide.windows">
        <source>On Windows without these programs, PowerShell shows the same code:</source>
        <translation type="unfinished">នៅលើ Windows ដែល​គ្មាន​កម្មវិធី​ទាំងនេះ PowerShell បង្ហាញ​លេខ​កូដ​ដូចគ្នា៖</translation>
    </message>
    <message id="package.leaves">
        <source>{number}. {name} leaves this computer</source>
        <translation type="unfinished">{number}. {name} ចាកចេញ​ពី​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message id="package.progress.archive">
        <source>Locking everything into one file</source>
        <translation type="unfinished">កំពុង​ចាក់សោ​អ្វីៗ​ទៅ​ក្នុង​ឯកសារ​តែមួយ</translation>
    </message>
    <message id="package.progress.check">
        <source>Checking the folder</source>
        <translation type="unfinished">កំពុង​ផ្ទៀងផ្ទាត់​ថត</translation>
    </message>
    <message id="package.progress.exhibits">
        <source>Copying the items</source>
        <translation type="unfinished">កំពុង​ចម្លង​ឯកសារ</translation>
    </message>
    <message id="package.progress.report">
        <source>Writing the report</source>
        <translation type="unfinished">កំពុង​សរសេរ​របាយការណ៍</translation>
    </message>
    <message id="package.stays">
        <source>{number}. {name} is only named; the file stays here</source>
        <translation type="unfinished">{number}. {name} គ្រាន់តែ​ដាក់​ឈ្មោះ ឯកសារ​នៅ​ទីនេះ</translation>
    </message>
    <message id="receipt.check">
        <source>To check the folder, follow HOW-TO-VERIFY.txt in it and compare these codes.</source>
        <translation type="unfinished">ដើម្បី​ផ្ទៀងផ្ទាត់​ថត សូម​ធ្វើ​តាម HOW-TO-VERIFY.txt ក្នុង​ថត​នោះ ហើយ​ប្រៀបធៀប​លេខ​កូដ​ទាំង​នេះ។</translation>
    </message>
    <message id="receipt.folder">
        <source>Folder</source>
        <translation type="unfinished">ថត</translation>
    </message>
    <message id="receipt.handed">
        <source>Handed over</source>
        <translation type="unfinished">ការប្រគល់</translation>
    </message>
    <message id="receipt.head">
        <source>Code of the custody log after sealing</source>
        <translation type="unfinished">លេខ​កូដ​នៃ​កំណត់ហេតុ​ក្រោយពេល​បិទ​ត្រា</translation>
    </message>
    <message id="receipt.items">
        <source>Items</source>
        <translation type="unfinished">ចំនួន​ឯកសារ</translation>
    </message>
    <message id="receipt.made">
        <source>Made</source>
        <translation type="unfinished">ពេល​ធ្វើ</translation>
    </message>
    <message id="receipt.media">
        <source>Drive (serial number)</source>
        <translation type="unfinished">លេខ​ថា​ស​ផ្ទុក</translation>
    </message>
    <message id="receipt.officer">
        <source>Officer</source>
        <translation type="unfinished">មន្ត្រី</translation>
    </message>
    <message id="receipt.place">
        <source>Place</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message id="receipt.signer">
        <source>The key that signed</source>
        <translation type="unfinished">សោ​ដែល​ចុះហត្ថលេខា</translation>
    </message>
    <message id="receipt.tagmanifest">
        <source>Code of the folder (SHA-256 of tagmanifest-sha256.txt)</source>
        <translation type="unfinished">លេខ​កូដ​នៃ​ថត (SHA-256 នៃ tagmanifest-sha256.txt)</translation>
    </message>
    <message id="receipt.title">
        <source>Receipt</source>
        <translation type="unfinished">បង្កាន់ដៃ</translation>
    </message>
    <message id="receipt.unit">
        <source>Unit and badge</source>
        <translation type="unfinished">អង្គភាព</translation>
    </message>
    <message id="receipt.what">
        <source>This paper belongs to the folder {folder}. Keep it apart from the folder. Give a copy to the officer.</source>
        <translation type="unfinished">ក្រដាស​នេះ​ជា​របស់​ថត {folder}។ សូម​រក្សា​វា​ដាច់​ពី​ថត។ សូម​ឱ្យ​ច្បាប់​ចម្លង​មួយ​ដល់​មន្ត្រី។</translation>
    </message>
    <message id="report.account">
        <source>The account that wrote</source>
        <translation type="unfinished">គណនី​ដែល​បាន​ផ្ញើ​សារ</translation>
    </message>
    <message id="report.action">
        <source>Step</source>
        <translation type="unfinished">ជំហាន</translation>
    </message>
    <message id="report.actor">
        <source>By</source>
        <translation type="unfinished">ដោយ</translation>
    </message>
    <message id="report.app">
        <source>App</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message id="report.bytes">
        <source>{n} bytes</source>
        <translation type="unfinished">{n} បៃ</translation>
    </message>
    <message id="report.check">
        <source>How to check this folder</source>
        <translation type="unfinished">របៀប​ផ្ទៀងផ្ទាត់​ថត​នេះ</translation>
    </message>
    <message id="report.check.how">
        <source>The file HOW-TO-VERIFY.txt lists commands of ordinary programs. An officer can run them without FamilySafe.</source>
        <translation type="unfinished">ឯកសារ HOW-TO-VERIFY.txt មាន​រាយ​ពាក្យបញ្ជា​នៃ​កម្មវិធី​ធម្មតា។ មន្ត្រី​អាច​ប្រើ​វា​បាន​ដោយ​មិន​ចាំបាច់​មាន FamilySafe។</translation>
    </message>
    <message id="report.check.receipt">
        <source>Compare the code of the folder with the one on the paper receipt.</source>
        <translation type="unfinished">សូម​ប្រៀបធៀប​លេខ​កូដ​នៃ​ថត​នេះ ជាមួយ​លេខ​កូដ​លើ​បង្កាន់ដៃ​ក្រដាស។</translation>
    </message>
    <message id="report.check.signer">
        <source>Compare the key that signed with the one on the paper receipt. It must be this:</source>
        <translation type="unfinished">សូម​ប្រៀបធៀប​សោ​ដែល​ចុះហត្ថលេខា ជាមួយ​សោលើ​បង្កាន់ដៃ​ក្រដាស។ វា​ត្រូវតែ​ជា៖</translation>
    </message>
    <message id="report.child">
        <source>Child</source>
        <translation type="unfinished">កុមារ</translation>
    </message>
    <message id="report.child.on_sheet">
        <source>The name is on the sealed sheet.</source>
        <translation type="unfinished">ឈ្មោះ​នៅ​លើ​សន្លឹក​បិទជិត។</translation>
    </message>
    <message id="report.code">
        <source>Verification code (SHA-256)</source>
        <translation type="unfinished">លេខ​កូដ​ផ្ទៀងផ្ទាត់ (SHA-256)</translation>
    </message>
    <message id="report.content">
        <source>What it shows</source>
        <translation type="unfinished">អ្វី​ដែល​មាន</translation>
    </message>
    <message id="report.content.live_stream">
        <source>A live video</source>
        <translation type="unfinished">វីដេអូ​ផ្សាយ​ផ្ទាល់</translation>
    </message>
    <message id="report.content.not_sure">
        <source>The person is not sure</source>
        <translation type="unfinished">អ្នក​រាយការណ៍​មិន​ប្រាកដ</translation>
    </message>
    <message id="report.content.picture_computer_made">
        <source>A picture made by a computer</source>
        <translation type="unfinished">រូបភាព​ដែល​កុំព្យូទ័រ​បង្កើត</translation>
    </message>
    <message id="report.content.picture_drawn">
        <source>A drawn picture</source>
        <translation type="unfinished">រូបភាព​គូរ</translation>
    </message>
    <message id="report.content.picture_naked_minor">
        <source>A picture of a naked person under 18</source>
        <translation type="unfinished">រូបភាព​មនុស្ស​អាក្រាត​អាយុ​ក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message id="report.content.picture_sexual_minor">
        <source>A sexual picture of a person under 18</source>
        <translation type="unfinished">រូបភាព​ផ្លូវភេទ​របស់​មនុស្ស​អាយុ​ក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message id="report.content.video">
        <source>A video</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message id="report.custody">
        <source>Custody log</source>
        <translation type="unfinished">កំណត់ហេតុ​នៃ​ការរក្សាទុក​ភស្តុតាង</translation>
    </message>
    <message id="report.custody.head">
        <source>Code of the last row above</source>
        <translation type="unfinished">លេខ​កូដ​នៃ​ជួរ​ចុងក្រោយ​ខាងលើ</translation>
    </message>
    <message id="report.custody.how">
        <source>Every step since the first item was put in, signed one by one. The file custody.jsonl holds the codes.</source>
        <translation type="unfinished">ជំហាន​ទាំងអស់​ចាប់តាំងពី​ដាក់​ឯកសារ​ដំបូង មាន​ចុះហត្ថលេខា​ឌីជីថល​ម្តង​មួយៗ។ លេខ​កូដ​មាន​ក្នុង​ឯកសារ custody.jsonl។</translation>
    </message>
    <message id="report.derived">
        <source>Made from item</source>
        <translation type="unfinished">ធ្វើ​ចេញ​ពី​ឯកសារ​លេខ</translation>
    </message>
    <message id="report.details">
        <source>Each item in detail</source>
        <translation type="unfinished">ព័ត៌មាន​លម្អិត​នៃ​ឯកសារ​នីមួយៗ</translation>
    </message>
    <message id="report.empty">
        <source>Nothing was put into this case.</source>
        <translation type="unfinished">មិន​មាន​អ្វី​នៅក្នុង​សំណុំរឿង​នេះ​ទេ។</translation>
    </message>
    <message id="report.event">
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message id="report.first_last">
        <source>First and last message</source>
        <translation type="unfinished">សារ​ដំបូង និង​ចុងក្រោយ</translation>
    </message>
    <message id="report.folder">
        <source>What is in this folder</source>
        <translation type="unfinished">អ្វី​ដែល​មាន​ក្នុង​ថត​នេះ</translation>
    </message>
    <message id="report.handle">
        <source>User name</source>
        <translation type="unfinished">ឈ្មោះ​អ្នកប្រើ</translation>
    </message>
    <message id="report.item">
        <source>Item</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message id="report.kept">
        <source>How it was kept</source>
        <translation type="unfinished">របៀប​រក្សាទុក</translation>
    </message>
    <message id="report.kept.how">
        <source>Each item was copied once, sealed and given a code. All codes were checked on {when} and match. Every step is listed in part 7.</source>
        <translation type="unfinished">ឯកសារ​នីមួយៗត្រូវបាន​ចម្លង​តែម្តង បិទ​ត្រា និង​ដាក់​លេខ​កូដ។ លេខ​កូដ​ទាំងអស់​ត្រូវបាន​ផ្ទៀងផ្ទាត់​នៅ {when} ហើយ​ត្រឹមត្រូវ។ ជំហាន​ទាំងអស់​មាន​រាយ​ក្នុង​ផ្នែក​ទី 7។</translation>
    </message>
    <message id="report.kept.limits">
        <source>The codes show that nothing was changed after it was sealed. They do not show who wrote a message. The court decides whether it accepts this report.</source>
        <translation type="unfinished">លេខ​កូដ​បង្ហាញ​ថា គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ក្រោយពេល​បិទ​ត្រា។ វា​មិន​បង្ហាញ​ថា​នរណា​ជា​អ្នក​សរសេរ​សារ​ទេ។ តុលាការ​ជា​អ្នកសម្រេច​ថា​ទទួលយក​របាយការណ៍​នេះ​ឬ​ទេ។</translation>
    </message>
    <message id="report.kind">
        <source>Kind</source>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message id="report.kind.described">
        <source>Described in words, not copied</source>
        <translation type="unfinished">ពណ៌នា​ជា​ពាក្យ មិន​បាន​ចម្លង</translation>
    </message>
    <message id="report.kind.file">
        <source>File, copied without change</source>
        <translation type="unfinished">ឯកសារ ចម្លង​ដោយ​មិន​កែប្រែ</translation>
    </message>
    <message id="report.kind.hash_only">
        <source>Code only, not copied</source>
        <translation type="unfinished">មាន​តែ​លេខ​កូដ មិន​បាន​ចម្លង</translation>
    </message>
    <message id="report.kind.transcript">
        <source>Text read from another item</source>
        <translation type="unfinished">អត្ថបទ​ដែល​ដកស្រង់​ពី​ឯកសារ​ផ្សេង</translation>
    </message>
    <message id="report.link">
        <source>Link</source>
        <translation type="unfinished">តំណ</translation>
    </message>
    <message id="report.made_with">
        <source>Made with FamilySafe</source>
        <translation type="unfinished">ធ្វើ​ដោយ FamilySafe</translation>
    </message>
    <message id="report.media_type">
        <source>Type of file</source>
        <translation type="unfinished">ប្រភេទ​ឯកសារ</translation>
    </message>
    <message id="report.modified">
        <source>File last changed</source>
        <translation type="unfinished">កែ​ចុងក្រោយ</translation>
    </message>
    <message id="report.name">
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message id="report.no">
        <source>No.</source>
        <translation type="unfinished">ល.រ</translation>
    </message>
    <message id="report.no_account">
        <source>No account was written down.</source>
        <translation type="unfinished">មិន​មាន​កត់ត្រា​គណនី​ទេ។</translation>
    </message>
    <message id="report.no_files">
        <source>This folder holds words and links only, no files.</source>
        <translation type="unfinished">ថត​នេះ​មាន​តែ​ពាក្យ​សរសេរ និង​តំណ មិន​មាន​ឯកសារ​ទេ។</translation>
    </message>
    <message id="report.no_picture">
        <source>The person reporting states: no sexual picture of a child is in this folder.</source>
        <translation type="unfinished">អ្នក​រាយការណ៍​បញ្ជាក់​ថា៖ មិន​មាន​រូបភាព​ផ្លូវភេទ​របស់​កុមារ​ក្នុង​ថត​នេះ​ទេ។</translation>
    </message>
    <message id="report.no_times">
        <source>No times were written down.</source>
        <translation type="unfinished">មិន​មាន​កត់ត្រា​ពេលវេលា​ទេ។</translation>
    </message>
    <message id="report.not_copied">
        <source>Described and not copied: {n}. See parts 4 and 6.</source>
        <translation type="unfinished">អ្វី​ដែល​បាន​សរសេរ​ពណ៌នា ហើយ​មិន​បាន​ចម្លង៖ {n}។ សូម​មើល​ផ្នែក​ទី 4 និង​ទី 6។</translation>
    </message>
    <message id="report.not_copied.item">
        <source>Described, not copied</source>
        <translation type="unfinished">បាន​ពណ៌នា មិន​បាន​ចម្លង</translation>
    </message>
    <message id="report.note">
        <source>Note</source>
        <translation type="unfinished">កំណត់​ចំណាំ</translation>
    </message>
    <message id="report.number">
        <source>Report {number}</source>
        <translation type="unfinished">របាយការណ៍​លេខ {number}</translation>
    </message>
    <message id="report.phone">
        <source>Phone</source>
        <translation type="unfinished">លេខ​ទូរសព្ទ</translation>
    </message>
    <message id="report.received">
        <source>Received</source>
        <translation type="unfinished">ពេល​ទទួល</translation>
    </message>
    <message id="report.sealed">
        <source>Sealed</source>
        <translation type="unfinished">ពេល​បិទ​ត្រា</translation>
    </message>
    <message id="report.seen_by">
        <source>Seen by</source>
        <translation type="unfinished">អ្នក​ដែល​បាន​ឃើញ</translation>
    </message>
    <message id="report.sender">
        <source>Name shown</source>
        <translation type="unfinished">ឈ្មោះ​បង្ហាញ</translation>
    </message>
    <message id="report.sha256">
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message id="report.sha512">
        <source>SHA-512</source>
        <translation type="unfinished">SHA-512</translation>
    </message>
    <message id="report.sign.date">
        <source>Date</source>
        <translation type="unfinished">កាលបរិច្ឆេទ</translation>
    </message>
    <message id="report.sign.officer">
        <source>Officer</source>
        <translation type="unfinished">មន្ត្រី</translation>
    </message>
    <message id="report.sign.person">
        <source>Person reporting</source>
        <translation type="unfinished">ហត្ថលេខា</translation>
    </message>
    <message id="report.size">
        <source>Size</source>
        <translation type="unfinished">ទំហំ</translation>
    </message>
    <message id="report.stored">
        <source>Stored as</source>
        <translation type="unfinished">រក្សាទុក​ជា</translation>
    </message>
    <message id="report.title.hotline">
        <source>Report for the hotline</source>
        <translation type="unfinished">របាយការណ៍​ជូន​បណ្តាញ​ទូរស័ព្ទ​ទាន់​ហេតុការណ៍</translation>
    </message>
    <message id="report.title.police">
        <source>Report for the police</source>
        <translation type="unfinished">របាយការណ៍​ជូន​នគរបាល</translation>
    </message>
    <message id="report.user_id">
        <source>User number</source>
        <translation type="unfinished">លេខ​សម្គាល់​អ្នកប្រើ</translation>
    </message>
    <message id="report.version">
        <source>Made with FamilySafe {version}</source>
        <translation type="unfinished">ធ្វើ​ដោយ FamilySafe {version}</translation>
    </message>
    <message id="report.what">
        <source>What happened</source>
        <translation type="unfinished">អ្វី​ដែល​បាន​កើតឡើង</translation>
    </message>
    <message id="report.when">
        <source>When</source>
        <translation type="unfinished">ពេលវេលា</translation>
    </message>
    <message id="report.where">
        <source>Where it is now</source>
        <translation type="unfinished">ទីកន្លែង​ដែល​វា​ស្ថិត​នៅ</translation>
    </message>
    <message id="report.who">
        <source>Who is reporting</source>
        <translation type="unfinished">អ្នក​រាយការណ៍</translation>
    </message>
    <message id="sealed.address">
        <source>Address</source>
        <translation type="unfinished">អាសយដ្ឋាន</translation>
    </message>
    <message id="sealed.born">
        <source>Born</source>
        <translation type="unfinished">ថ្ងៃ​កំណើត</translation>
    </message>
    <message id="sealed.carer">
        <source>Who cares for the child</source>
        <translation type="unfinished">អ្នក​មើល​ថែ​កុមារ</translation>
    </message>
    <message id="sealed.envelope">
        <source>Fold this sheet and close it in an envelope. Write only the number of the report on it.</source>
        <translation type="unfinished">សូម​បត់​សន្លឹក​នេះ ហើយ​បិទ​ក្នុង​ស្រោមសំបុត្រ។ សូម​សរសេរ​តែ​លេខ​របាយការណ៍​នៅ​លើ​វា។</translation>
    </message>
    <message id="sealed.name">
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message id="sealed.phone">
        <source>Telephone</source>
        <translation type="unfinished">ទូរសព្ទ</translation>
    </message>
    <message id="sealed.title">
        <source>Sealed sheet</source>
        <translation type="unfinished">សន្លឹក​បិទជិត</translation>
    </message>
    <message id="sealed.what">
        <source>The report does not name the child, because many read it. Only those who must know the name open this sheet.</source>
        <translation type="unfinished">របាយការណ៍​មិន​ដាក់​ឈ្មោះ​កុមារ​ទេ ព្រោះ​មនុស្ស​ជា​ច្រើន​អាន​វា។ មាន​តែ​អ្នក​ដែល​ត្រូវ​ដឹង​ឈ្មោះ​ប៉ុណ្ណោះ​បើក​សន្លឹក​នេះ។</translation>
    </message>
    <message id="verify.checked">
        <source>Files checked: {n}</source>
        <translation type="unfinished">ឯកសារ​ដែល​បាន​ផ្ទៀងផ្ទាត់៖ {n}</translation>
    </message>
    <message id="verify.failed">
        <source>Not as it was signed. Problems found: {n}. Keep this folder as it is and ask for a new copy.</source>
        <translation type="unfinished">មិន​ដូច​ពេល​ចុះហត្ថលេខា​ទេ។ បញ្ហា​ដែល​រកឃើញ៖ {n}។ សូម​ទុក​ថត​នេះ​ដដែល ហើយ​សុំ​ច្បាប់​ថ្មី។</translation>
    </message>
    <message id="verify.genuine">
        <source>Genuine: nothing was changed, and the key is the one you named.</source>
        <translation type="unfinished">ពិតប្រាកដ៖ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ ហើយ​សោ​គឺជា​សោ​ដែល​អ្នក​បាន​ប្រាប់។</translation>
    </message>
    <message id="verify.problem.chain">
        <source>{where}: does not follow the row before</source>
        <translation type="unfinished">{where}៖ មិន​តភ្ជាប់​នឹង​ជួរ​មុន</translation>
    </message>
    <message id="verify.problem.changed">
        <source>{where}: was changed</source>
        <translation type="unfinished">{where}៖ ត្រូវបាន​កែប្រែ</translation>
    </message>
    <message id="verify.problem.exhibits">
        <source>{where}: the items are not those that were prepared</source>
        <translation type="unfinished">{where}៖ ឯកសារ​មិន​ដូច​បញ្ជី​ដែល​បាន​រៀបចំ</translation>
    </message>
    <message id="verify.problem.form">
        <source>{where}: is not written as a package writes it</source>
        <translation type="unfinished">{where}៖ មិន​សរសេរ​តាម​ទម្រង់​ត្រឹមត្រូវ</translation>
    </message>
    <message id="verify.problem.link">
        <source>{where}: is a link or no ordinary file; it was not opened</source>
        <translation type="unfinished">{where}៖ ជា​តំណ ឬ​មិន​មែន​ជា​ឯកសារ​ធម្មតា មិន​បាន​បើក​ទេ</translation>
    </message>
    <message id="verify.problem.missing">
        <source>{where}: is missing</source>
        <translation type="unfinished">{where}៖ បាត់</translation>
    </message>
    <message id="verify.problem.name">
        <source>{where}: has a name that a package never has</source>
        <translation type="unfinished">{where}៖ មាន​ឈ្មោះ​ដែល​ថត​បែប​នេះ​មិន​ប្រើ</translation>
    </message>
    <message id="verify.problem.row_signature">
        <source>{where}: the signature of this row does not fit</source>
        <translation type="unfinished">{where}៖ ហត្ថលេខា​នៃ​ជួរ​នេះ​មិន​ត្រឹមត្រូវ</translation>
    </message>
    <message id="verify.problem.signature">
        <source>{where}: the signature does not fit</source>
        <translation type="unfinished">{where}៖ ហត្ថលេខា​មិន​ត្រឹមត្រូវ</translation>
    </message>
    <message id="verify.problem.signer">
        <source>{where}: another key than the one you named</source>
        <translation type="unfinished">{where}៖ សោ​ផ្សេង​ពី​សោ​ដែល​អ្នក​បាន​ប្រាប់</translation>
    </message>
    <message id="verify.problem.size">
        <source>{where}: is larger than it can be; it was not read</source>
        <translation type="unfinished">{where}៖ ធំ​ហួស​កម្រិត មិន​បាន​អាន​ទេ</translation>
    </message>
    <message id="verify.problem.unexpected">
        <source>{where}: was added, no list names it</source>
        <translation type="unfinished">{where}៖ ត្រូវបាន​ថែម គ្មាន​ក្នុង​បញ្ជី</translation>
    </message>
    <message id="verify.problem.unreadable">
        <source>{where}: cannot be read</source>
        <translation type="unfinished">{where}៖ មិន​អាច​អាន​បាន</translation>
    </message>
    <message id="verify.problem.version">
        <source>{where}: is of a newer format. Please install a newer FamilySafe.</source>
        <translation type="unfinished">{where}៖ ជា​ទម្រង់​ថ្មី​ជាង។ សូម​ដំឡើង FamilySafe ជំនាន់​ថ្មី។</translation>
    </message>
    <message id="verify.unchanged">
        <source>Unchanged since it was signed by the key {signer}. Compare this key with the paper receipt.</source>
        <translation type="unfinished">មិន​មាន​ការកែប្រែ​តាំងពី​ចុះហត្ថលេខា​ដោយ​សោ {signer}។ សូម​ប្រៀបធៀប​សោ​នេះ​ជាមួយ​បង្កាន់ដៃ​ក្រដាស។</translation>
    </message>
</context>
</TS>
