<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.guard.away">
        <source>The guard is not running, so time is not counted. Please start FamilySafe again.</source>
        <translation type="unfinished">អ្នកយាម​មិន​ដំណើរការ​ទេ ដូច្នេះ​ពេល​មិន​ត្រូវបាន​រាប់។ សូម​បើក FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.guard.impostor">
        <source>Another account answers in the guard's place. Please ask an administrator to look at this computer.</source>
        <translation type="unfinished">គណនី​ផ្សេង​កំពុង​ឆ្លើយ​ជំនួស​អ្នកយាម។ សូម​ឱ្យ​អ្នកគ្រប់គ្រង​ពិនិត្យ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="fault.guard.mistake">
        <source>The guard made a mistake, and nothing was changed. Please try again, then read its log.</source>
        <translation type="unfinished">អ្នកយាម​មាន​កំហុស ហើយ​គ្មាន​អ្វី​ផ្លាស់ប្ដូរ​ទេ។ សូម​សាកល្បង​ម្ដង​ទៀត រួច​អាន​កំណត់ហេតុ​របស់​វា។</translation>
    </message>
    <message id="fault.guard.no_socket">
        <source>The guard cannot listen at {path}. Please choose a data folder that you may write.</source>
        <translation type="unfinished">អ្នកយាម​មិន​អាច​បើក {path} បាន​ទេ។ សូម​ជ្រើសរើស​ថត​ទិន្នន័យ​ដែល​អ្នក​អាច​សរសេរ​បាន។</translation>
    </message>
    <message id="fault.guard.second">
        <source>A guard already runs for {path}. Please use that one, or stop it first.</source>
        <translation type="unfinished">មាន​អ្នកយាម​មួយ​ដំណើរការ​រួចហើយ​សម្រាប់ {path}។ សូម​ប្រើ​វា ឬ​បញ្ឈប់​វា​ជាមុន​សិន។</translation>
    </message>
    <message id="fault.guard.slow">
        <source>The guard did not answer within {seconds} seconds. Please try again.</source>
        <translation type="unfinished">អ្នកយាម​មិន​ឆ្លើយ​ក្នុង {seconds} វិនាទី​ទេ។ សូម​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.guardian.needed">
        <source>Only a guardian can do this. Please give the guardian's PIN.</source>
        <translation type="unfinished">មាន​តែ​អាណាព្យាបាល​ទេ​ដែល​អាច​ធ្វើ​បាន។ សូម​បញ្ចូល​កូដ PIN របស់​អាណាព្យាបាល។</translation>
    </message>
    <message id="fault.ipc.big">
        <source>A message between the programs is larger than {most} bytes. Please ask for less at once.</source>
        <translation type="unfinished">សារ​រវាង​កម្មវិធី​ធំ​ជាង {most} បៃ។ សូម​សុំ​តិច​ជាង​នេះ​ម្ដងៗ។</translation>
    </message>
    <message id="fault.ipc.deep">
        <source>A message between the programs is nested more than {most} deep. Please install FamilySafe again.</source>
        <translation type="unfinished">សារ​រវាង​កម្មវិធី​មាន​ជាន់​ច្រើន​ជាង {most}។ សូម​ដំឡើង FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.ipc.hello_first">
        <source>This program did not say what it is. Please install FamilySafe again.</source>
        <translation type="unfinished">កម្មវិធី​នេះ​មិន​បាន​ប្រាប់​ថា​វា​ជា​អ្វី។ សូម​ដំឡើង FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.ipc.malformed">
        <source>The other program sent something that cannot be read. Please install all parts of FamilySafe in the same version.</source>
        <translation type="unfinished">កម្មវិធី​ម្ខាង​ទៀត​បាន​ផ្ញើ​អ្វី​ដែល​មិន​អាច​អាន​បាន។ សូម​ដំឡើង​ផ្នែក​ទាំងអស់​នៃ FamilySafe ឱ្យ​ដូចគ្នា។</translation>
    </message>
    <message id="fault.ipc.not_child">
        <source>Only the account of a child can ask this. Please open it in the child's account.</source>
        <translation type="unfinished">មាន​តែ​គណនី​របស់​កុមារ​ទេ​ដែល​អាច​សុំ​បាន។ សូម​បើក​វា​នៅក្នុង​គណនី​របស់​កុមារ។</translation>
    </message>
    <message id="fault.ipc.protocol">
        <source>This program and the guard have different versions. Please start FamilySafe again.</source>
        <translation type="unfinished">កម្មវិធី​នេះ និង​អ្នកយាម​មាន​កំណែ​ខុសគ្នា។ សូម​បើក FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.ipc.too_fast">
        <source>Too many questions at once. Please wait a moment and try again.</source>
        <translation type="unfinished">មាន​សំណួរ​ច្រើន​ពេក​ក្នុង​ពេល​តែ​មួយ។ សូម​រង់ចាំ​បន្តិច រួច​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.ipc.too_many">
        <source>Too many programs of one account are connected. Please close one and try again.</source>
        <translation type="unfinished">មាន​កម្មវិធី​ច្រើន​ពេក​ពី​គណនី​តែ​មួយ។ សូម​បិទ​មួយ រួច​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.logind.away">
        <source>This computer does not say who uses it, so time cannot be measured. Please start systemd-logind.</source>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​មិន​ប្រាប់​ថា​អ្នកណា​កំពុង​ប្រើ​ទេ ដូច្នេះ​មិន​អាច​វាស់​ពេល​បាន។ សូម​បើក systemd-logind។</translation>
    </message>
</context>
</TS>
