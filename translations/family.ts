<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.pictures.form">
        <source>Please choose {shortest} to {longest} pictures in their order.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​រូបភាព​ពី {shortest} ទៅ {longest} តាម​លំដាប់។</translation>
    </message>
    <message id="fault.pictures.weak">
        <source>One picture again and again is easy to guess. Please choose at least two different ones.</source>
        <translation type="unfinished">រូបភាព​តែ​មួយ​ដដែលៗ ងាយ​ទាយ​ណាស់។ សូម​ជ្រើសរើស​យ៉ាង​តិច​ពីរ​ផ្សេង​គ្នា។</translation>
    </message>
    <message id="fault.pictures.wrong">
        <source>These are not the pictures. Please try again, or ask a guardian.</source>
        <translation type="unfinished">រូបភាព​ទាំង​នេះ​មិន​ត្រឹមត្រូវ​ទេ។ សូម​សាកល្បង​ម្ដង​ទៀត ឬ​សួរ​អាណាព្យាបាល។</translation>
    </message>
    <message id="fault.pin.form">
        <source>A PIN has {shortest} to {longest} digits. Please choose another.</source>
        <translation type="unfinished">លេខ​សម្ងាត់​មាន {shortest} ដល់ {longest} ខ្ទង់។ សូម​ជ្រើសរើស​លេខ​ផ្សេង។</translation>
    </message>
    <message id="fault.pin.weak">
        <source>This PIN is easy to guess. Please choose digits that are not in a row and not repeated.</source>
        <translation type="unfinished">លេខ​សម្ងាត់​នេះ​ងាយ​ទាយ។ សូម​ជ្រើសរើស​លេខ​ដែល​មិន​រៀង​គ្នា និង​មិន​ដដែលៗ។</translation>
    </message>
    <message id="fault.pin_recovery.form">
        <source>The code on the recovery sheet has {groups} groups of {length} signs. Please type all of it.</source>
        <translation type="unfinished">លេខ​កូដ​នៅលើ​ក្រដាស​សង្គ្រោះ​មាន {groups} ក្រុម ក្នុង​មួយ​ក្រុម​មាន {length} តួ។ សូម​វាយ​ទាំងអស់។</translation>
    </message>
    <message id="fault.pin_recovery.typo">
        <source>One sign of the code does not fit. Please look at the sheet again.</source>
        <translation type="unfinished">មាន​តួ​មួយ​ក្នុង​លេខ​កូដ​មិន​ត្រូវ។ សូម​មើល​ក្រដាស​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.seat.own">
        <source>This account belongs to one person only, so nobody needs to say who it is. Give several children the same account to be asked.</source>
        <translation type="unfinished">គណនី​នេះ​ជា​របស់​មនុស្ស​តែ​ម្នាក់ ដូច្នេះ​មិន​ចាំបាច់​ប្រាប់​ថា​ជា​អ្នក​ណា​ទេ។ សូម​ឱ្យ​កុមារ​ច្រើន​នាក់​ប្រើ​គណនី​តែ​មួយ ដើម្បី​ឱ្យ​វា​សួរ។</translation>
    </message>
    <message id="fault.store.busy">
        <source>Another program uses {path} just now. Wait a moment and try again.</source>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​កំពុង​ប្រើ {path}។ សូម​រង់ចាំ​បន្តិច រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.store.damaged">
        <source>The file {path} is damaged. Nothing was changed. Bring back a copy of its folder, or give the folder another name to begin anew.</source>
        <translation type="unfinished">ឯកសារ {path} ខូច។ គ្មាន​អ្វី​ផ្លាស់ប្ដូរ​ទេ។ សូម​យក​ច្បាប់​ចម្លង​នៃ​ថត​របស់​វា​មកវិញ ឬ​ប្ដូរ​ឈ្មោះ​ថត​នោះ ដើម្បី​ចាប់ផ្ដើម​ថ្មី។</translation>
    </message>
    <message id="fault.store.full">
        <source>The disk is full, so nothing was changed. Free some space and try again.</source>
        <translation type="unfinished">ថា​ស​ពេញ ដូច្នេះ​គ្មាន​អ្វី​ផ្លាស់ប្ដូរ​ទេ។ សូម​លុប​ឯកសារ​ខ្លះ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.store.newer">
        <source>{path} was written by a newer FamilySafe. Install the newer version to open it.</source>
        <translation type="unfinished">{path} ត្រូវបាន​សរសេរ​ដោយ FamilySafe ជំនាន់​ថ្មី​ជាង។ សូម​ដំឡើង​ជំនាន់​ថ្មី ដើម្បី​បើក​វា។</translation>
    </message>
    <message id="fault.store.unwritable">
        <source>FamilySafe may not write to {path}. Check who owns the folder, and try again.</source>
        <translation type="unfinished">FamilySafe មិន​អាច​សរសេរ​ទៅ {path} បាន​ទេ។ សូម​ពិនិត្យ​ថា​អ្នកណា​ជា​ម្ចាស់​ថត​នេះ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
</context>
</TS>
