<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="ctl.child.added">
        <source>{name} is added, with rules for this age. See them: familysafectl limits show NAME</source>
        <translation type="unfinished">បាន​បន្ថែម {name} ជាមួយ​ច្បាប់​សម្រាប់​អាយុ​នេះ។ មើល​ច្បាប់៖ familysafectl limits show NAME</translation>
    </message>
    <message id="ctl.child.line">
        <source>{name}, {age} years, born {born}</source>
        <translation type="unfinished">{name} អាយុ {age} ឆ្នាំ កើត {born}</translation>
    </message>
    <message id="ctl.child.none">
        <source>There is no child yet. Add one: familysafectl child add NAME --born YYYY-MM</source>
        <translation type="unfinished">មិន​ទាន់​មាន​កុមារ​ទេ។ បន្ថែម​ម្នាក់៖ familysafectl child add NAME --born YYYY-MM</translation>
    </message>
    <message id="ctl.child.removed">
        <source>{name} is removed, with rules and counted time.</source>
        <translation type="unfinished">បាន​ដក {name} ចេញ ព្រមទាំង​ច្បាប់ និង​ពេល​ដែល​បាន​រាប់។</translation>
    </message>
    <message id="ctl.doctor.bad">
        <source>mend: {name} ({detail})</source>
        <translation type="unfinished">ត្រូវ​កែ៖ {name} ({detail})</translation>
    </message>
    <message id="ctl.doctor.good">
        <source>good: {name} ({detail})</source>
        <translation type="unfinished">ល្អ៖ {name} ({detail})</translation>
    </message>
    <message id="ctl.guardian.added">
        <source>{name} is a guardian now.</source>
        <translation type="unfinished">ឥឡូវនេះ {name} ជា​អាណាព្យាបាល។</translation>
    </message>
    <message id="ctl.guardian.code">
        <source>Write this down; it is shown once and recovers the PIN: {code}</source>
        <translation type="unfinished">សូម​សរសេរ​ទុក។ វា​បង្ហាញ​តែម្ដង ហើយ​សង្គ្រោះ​កូដ PIN៖ {code}</translation>
    </message>
    <message id="ctl.guardian.none">
        <source>There is no guardian yet. Add one: familysafectl guardian add NAME --pin-file FILE</source>
        <translation type="unfinished">មិន​ទាន់​មាន​អាណាព្យាបាល​ទេ។ បន្ថែម​ម្នាក់៖ familysafectl guardian add NAME --pin-file FILE</translation>
    </message>
    <message id="ctl.guardian.pin_changed">
        <source>The PIN of {name} is changed.</source>
        <translation type="unfinished">កូដ PIN របស់ {name} បាន​ប្ដូរ​ហើយ។</translation>
    </message>
    <message id="ctl.guardian.removed">
        <source>{name} is no guardian any more.</source>
        <translation type="unfinished">{name} លែង​ជា​អាណាព្យាបាល​ហើយ។</translation>
    </message>
    <message id="ctl.pin.ask">
        <source>Guardian's PIN:</source>
        <translation type="unfinished">កូដ PIN របស់​អាណាព្យាបាល៖</translation>
    </message>
    <message id="ctl.status.child">
        <source>{name}: {used} min used, {left} min left</source>
        <translation type="unfinished">{name}៖ បាន​ប្រើ {used} នាទី នៅសល់ {left} នាទី</translation>
    </message>
    <message id="ctl.status.free">
        <source>{name}: {used} min used, no limit</source>
        <translation type="unfinished">{name}៖ បាន​ប្រើ {used} នាទី គ្មាន​កំណត់</translation>
    </message>
    <message id="ctl.status.off">
        <source>The guard does not run, so time is not counted. Start FamilySafe.</source>
        <translation type="unfinished">អ្នកយាម​មិន​ដំណើរការ ដូច្នេះ​ពេល​មិន​ត្រូវបាន​រាប់។ សូម​បើក FamilySafe។</translation>
    </message>
    <message id="ctl.status.personal">
        <source>The guard runs in personal mode. A determined child can get round it.</source>
        <translation type="unfinished">អ្នកយាម​ដំណើរការ​សម្រាប់​អ្នកប្រើ​នេះ។ កុមារ​ដែល​ព្យាយាម​ខ្លាំង​អាច​គេច​បាន។</translation>
    </message>
    <message id="ctl.status.service">
        <source>The guard runs as this computer's service.</source>
        <translation type="unfinished">អ្នកយាម​ដំណើរការជា​សេវា​នៃ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="ctl.time.answered">
        <source>The answer is sent.</source>
        <translation type="unfinished">បាន​ផ្ញើ​ចម្លើយ​ហើយ។</translation>
    </message>
    <message id="ctl.time.given">
        <source>{name} has {minutes} minutes more today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ {name} មាន {minutes} នាទី​បន្ថែម។</translation>
    </message>
    <message id="ctl.time.given.until">
        <source>No limit ends {name}'s time until {time}; then the usual rules hold again.</source>
        <translation type="unfinished">គ្មាន​ដែន​កំណត់​បញ្ចប់​ពេល​របស់ {name} រហូត​ដល់​ម៉ោង {time} ទេ បន្ទាប់​មក​ច្បាប់​ធម្មតា​មាន​ប្រសិទ្ធភាព​វិញ។</translation>
    </message>
    <message id="ctl.time.no_requests">
        <source>Nobody asked for more time.</source>
        <translation type="unfinished">គ្មាន​នរណា​សុំ​ពេល​បន្ថែម​ទេ។</translation>
    </message>
    <message id="ctl.time.paused">
        <source>Everybody is paused.</source>
        <translation type="unfinished">បាន​ផ្អាក​ទាំងអស់​គ្នា។</translation>
    </message>
    <message id="ctl.time.request">
        <source>{id} {name}: {minutes} min, {answer}, {reason}</source>
        <translation type="unfinished">{id} {name}៖ {minutes} នាទី, {answer}, {reason}</translation>
    </message>
    <message id="ctl.time.resumed">
        <source>Everybody may go on.</source>
        <translation type="unfinished">ទាំងអស់​គ្នា​អាច​បន្ត​បាន។</translation>
    </message>
    <message id="ctl.time.stopped">
        <source>The time of {name} has stopped for now.</source>
        <translation type="unfinished">ម៉ោង​របស់ {name} ឈប់​សិន​ហើយ។</translation>
    </message>
    <message id="ctl.usage.forgotten">
        <source>{name}'s use before this week is deleted.</source>
        <translation type="unfinished">ការ​ប្រើ​របស់ {name} មុន​សប្ដាហ៍​នេះ​ត្រូវ​បាន​លុប។</translation>
    </message>
    <message id="ctl.usage.head">
        <source>{name}, {first} to {last}: {minutes} min</source>
        <translation type="unfinished">{name}, {first} ដល់ {last}៖ {minutes} នាទី</translation>
    </message>
    <message id="ctl.usage.kept">
        <source>Use is kept for {days} days; what was older is deleted.</source>
        <translation type="unfinished">ការ​ប្រើ​ត្រូវ​រក្សា​ទុក {days} ថ្ងៃ អ្វី​ដែល​ចាស់​ជាង​នេះ​ត្រូវ​បាន​លុប។</translation>
    </message>
    <message id="ctl.usage.row">
        <source>{what}: {minutes} min</source>
        <translation type="unfinished">{what}៖ {minutes} នាទី</translation>
    </message>
    <message id="fault.account.form">
        <source>“{account}” cannot be a child's account. Please write the name with which the child signs in.</source>
        <translation type="unfinished">“{account}” មិន​អាច​ជា​គណនី​របស់​កុមារ​ទេ។ សូម​សរសេរ​ឈ្មោះ​ដែល​កុមារ​ប្រើ​ពេល​ចូល។</translation>
    </message>
    <message id="fault.account.many">
        <source>A child can have {most} accounts at most. Please remove one.</source>
        <translation type="unfinished">កុមារ​ម្នាក់​អាច​មាន​គណនី​ច្រើន​បំផុត {most}។ សូម​ដក​មួយ​ចេញ។</translation>
    </message>
    <message id="fault.child.cloth">
        <source>There is no such cloth. Please choose one that is shown.</source>
        <translation type="unfinished">គ្មាន​ក្រណាត់​នេះ​ទេ។ សូម​ជ្រើសរើស​មួយ​ដែល​បាន​បង្ហាញ។</translation>
    </message>
    <message id="fault.child.exists">
        <source>A child named {name} is here already. Please write another name.</source>
        <translation type="unfinished">មាន​កុមារ​ឈ្មោះ {name} រួចហើយ។ សូម​សរសេរ​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message id="fault.child.face">
        <source>There is no such drawing. Please choose one that is shown.</source>
        <translation type="unfinished">គ្មាន​រូប​គំនូរ​នេះ​ទេ។ សូម​ជ្រើសរើស​មួយ​ដែល​បាន​បង្ហាញ។</translation>
    </message>
    <message id="fault.child.many">
        <source>There are {most} children already. Please remove one first.</source>
        <translation type="unfinished">មាន​កុមារ {most} នាក់​រួចហើយ។ សូម​ដក​ម្នាក់​ចេញ​ជាមុន​សិន។</translation>
    </message>
    <message id="fault.child.no_such">
        <source>There is no child named {name}. Please choose one of: {names}.</source>
        <translation type="unfinished">គ្មាន​កុមារ​ឈ្មោះ {name} ទេ។ សូម​ជ្រើសរើស​ម្នាក់៖ {names}។</translation>
    </message>
    <message id="fault.child.unknown">
        <source>There is no such child. Please look at the list of children.</source>
        <translation type="unfinished">គ្មាន​កុមារ​នេះ​ទេ។ សូម​មើល​បញ្ជី​ឈ្មោះ​កុមារ។</translation>
    </message>
    <message id="fault.ctl.answer.one">
        <source>Please choose either --grant with a time such as 15m, or --decline.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស --grant ជាមួយ​ពេល​ដូចជា 15m ឬ --decline។</translation>
    </message>
    <message id="fault.ctl.app.one">
        <source>Please choose one of --minutes, --always-allowed, --blocked and --remove.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​មួយ៖ --minutes, --always-allowed, --blocked ឬ --remove។</translation>
    </message>
    <message id="fault.ctl.bundle.exists">
        <source>{path} is there already. Please name a new file.</source>
        <translation type="unfinished">មាន {path} រួចហើយ។ សូម​ដាក់​ឈ្មោះ​ឯកសារ​ថ្មី។</translation>
    </message>
    <message id="fault.ctl.bundle.unwritable">
        <source>{path} cannot be written. Please choose another folder.</source>
        <translation type="unfinished">មិន​អាច​សរសេរ {path} បាន​ទេ។ សូម​ជ្រើសរើស​ថត​ផ្សេង។</translation>
    </message>
    <message id="fault.ctl.days">
        <source>“{given}” is not understood. Please write days and minutes such as mon-fri=60.</source>
        <translation type="unfinished">មិន​យល់ “{given}” ទេ។ សូម​សរសេរ​ថ្ងៃ និង​នាទី​ដូចជា mon-fri=60។</translation>
    </message>
    <message id="fault.ctl.length">
        <source>“{given}” is not a length of time. Please write one such as 15m or 1h30m.</source>
        <translation type="unfinished">“{given}” មិន​មែន​ជា​រយៈពេល​ទេ។ សូម​សរសេរ​ដូចជា 15m ឬ 1h30m។</translation>
    </message>
    <message id="fault.ctl.minutes">
        <source>“{given}” is not a number of minutes. Please write one such as 60, or none.</source>
        <translation type="unfinished">“{given}” មិន​មែន​ជា​ចំនួន​នាទី​ទេ។ សូម​សរសេរ​ដូចជា 60 ឬ none។</translation>
    </message>
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
    <message id="fault.guard.not_root">
        <source>The service must be started by the system. For this user only, add --personal.</source>
        <translation type="unfinished">សេវា​នេះ​ត្រូវ​បើក​ដោយ​ប្រព័ន្ធ។ សម្រាប់​តែ​អ្នកប្រើ​នេះ សូម​បន្ថែម --personal។</translation>
    </message>
    <message id="fault.guard.not_started">
        <source>The guard did not start. Please open FamilySafe again; if that does not help, install it anew. ({reason})</source>
        <translation type="unfinished">អ្នកយាម​មិន​បាន​ចាប់ផ្ដើម​ទេ។ សូម​បើក FamilySafe ម្ដង​ទៀត។ បើ​នៅតែ​មិន​បាន សូម​ដំឡើង​វា​ឡើងវិញ។ ({reason})</translation>
    </message>
    <message id="fault.guard.second">
        <source>A guard already runs for {path}. Please use that one, or stop it first.</source>
        <translation type="unfinished">មាន​អ្នកយាម​មួយ​ដំណើរការ​រួចហើយ​សម្រាប់ {path}។ សូម​ប្រើ​វា ឬ​បញ្ឈប់​វា​ជាមុន​សិន។</translation>
    </message>
    <message id="fault.guard.slow">
        <source>The guard did not answer within {seconds} seconds. Please try again.</source>
        <translation type="unfinished">អ្នកយាម​មិន​ឆ្លើយ​ក្នុង {seconds} វិនាទី​ទេ។ សូម​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.guardian.exists">
        <source>A guardian named {name} is here already. Please write another name.</source>
        <translation type="unfinished">មាន​អាណាព្យាបាល​ឈ្មោះ {name} រួចហើយ។ សូម​សរសេរ​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message id="fault.guardian.last">
        <source>The last guardian stays while there are children. Please add another guardian first.</source>
        <translation type="unfinished">ដរាបណា​មាន​កុមារ ត្រូវ​មានអាណាព្យាបាល​ម្នាក់។ សូម​បន្ថែម​អាណាព្យាបាល​ម្នាក់​ទៀត​ជាមុន​សិន។</translation>
    </message>
    <message id="fault.guardian.many">
        <source>There are {most} guardians already. Please remove one first.</source>
        <translation type="unfinished">មាន​អាណាព្យាបាល {most} នាក់​រួចហើយ។ សូម​ដក​ម្នាក់​ចេញ​ជាមុន​សិន។</translation>
    </message>
    <message id="fault.guardian.needed">
        <source>Only a guardian can do this. Please give the guardian's PIN.</source>
        <translation type="unfinished">មាន​តែ​អាណាព្យាបាល​ទេ​ដែល​អាច​ធ្វើ​បាន។ សូម​បញ្ចូល​កូដ PIN របស់​អាណាព្យាបាល។</translation>
    </message>
    <message id="fault.guardian.no_such">
        <source>There is no guardian named {name}. Please choose one of: {names}.</source>
        <translation type="unfinished">គ្មាន​អាណាព្យាបាល​ឈ្មោះ {name} ទេ។ សូម​ជ្រើសរើស​ម្នាក់៖ {names}។</translation>
    </message>
    <message id="fault.guardian.unknown">
        <source>There is no such guardian. Please look at the list of guardians.</source>
        <translation type="unfinished">គ្មាន​អាណាព្យាបាល​នេះ​ទេ។ សូម​មើល​បញ្ជី​អាណាព្យាបាល។</translation>
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
    <message id="fault.level.gap">
        <source>Without the FamilySafe service a lock can be got round. Install the service, or accept the gap with --accept-gap.</source>
        <translation type="unfinished">បើ​គ្មាន​សេវា FamilySafe គេ​អាច​គេច​ពី​ការចាក់សោ​បាន។ សូម​ដំឡើង​សេវា ឬ​ទទួលយក​ចន្លោះ​នេះ​ដោយ​ប្រើ --accept-gap។</translation>
    </message>
    <message id="fault.logind.away">
        <source>This computer does not say who uses it, so time cannot be measured. Please start systemd-logind.</source>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​មិន​ប្រាប់​ថា​អ្នកណា​កំពុង​ប្រើ​ទេ ដូច្នេះ​មិន​អាច​វាស់​ពេល​បាន។ សូម​បើក systemd-logind។</translation>
    </message>
    <message id="fault.pin.taken">
        <source>This PIN cannot be used. Please choose another one.</source>
        <translation type="unfinished">មិន​អាច​ប្រើ​កូដ PIN នេះ​បាន​ទេ។ សូម​ជ្រើសរើស​កូដ​ផ្សេង។</translation>
    </message>
    <message id="fault.pin.wait">
        <source>Too many tries. Please wait {seconds} seconds and try again.</source>
        <translation type="unfinished">សាកល្បង​ច្រើន​ដង​ពេក។ សូម​រង់ចាំ {seconds} វិនាទី រួច​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.pin.wrong">
        <source>This PIN is not right. Please try again.</source>
        <translation type="unfinished">កូដ PIN នេះ​មិន​ត្រឹមត្រូវ​ទេ។ សូម​សាកល្បង​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.recovery.unknown">
        <source>This code fits no recovery sheet. Please use the newest sheet.</source>
        <translation type="unfinished">កូដ​នេះ​មិន​ត្រូវ​នឹង​ក្រដាស​សង្គ្រោះ​ណា​ទេ។ សូម​ប្រើ​ក្រដាស​ថ្មី​បំផុត។</translation>
    </message>
    <message id="fault.request.answered">
        <source>This request was answered already. Please look at the list; you can still give time.</source>
        <translation type="unfinished">សំណើ​នេះ​បាន​ឆ្លើយ​រួចហើយ។ សូម​មើល​បញ្ជី។ អ្នក​នៅតែ​អាច​ឱ្យ​ពេល​បន្ថែម។</translation>
    </message>
    <message id="fault.request.open">
        <source>You asked already. Please wait for the answer.</source>
        <translation type="unfinished">អ្នក​បាន​សុំ​រួចហើយ។ សូម​រង់ចាំ​ចម្លើយ។</translation>
    </message>
    <message id="fault.request.unknown">
        <source>There is no such request. Please look at the list of requests.</source>
        <translation type="unfinished">គ្មាន​សំណើ​នេះ​ទេ។ សូម​មើល​បញ្ជី​សំណើ។</translation>
    </message>
    <message id="fault.revision.stale">
        <source>Somebody changed this meanwhile. Please look at it again and repeat your change.</source>
        <translation type="unfinished">មាន​នរណា​ម្នាក់​បាន​ប្ដូរ​វា​ហើយ។ សូម​មើល​ម្ដង​ទៀត រួច​ធ្វើ​ការប្ដូរ​របស់​អ្នក​ឡើងវិញ។</translation>
    </message>
    <message id="fault.rules.app">
        <source>The rule of an app needs its name, and 0 to {most} minutes. Please write both.</source>
        <translation type="unfinished">ច្បាប់​កម្មវិធី​ត្រូវការឈ្មោះ និង 0 ដល់ {most} នាទី។ សូម​សរសេរ​ទាំង​ពីរ។</translation>
    </message>
    <message id="fault.rules.apps">
        <source>There are more than {most} app rules, or two for one app. Please remove some.</source>
        <translation type="unfinished">មាន​ច្បាប់​កម្មវិធី​លើស​ពី {most} ឬ​មាន​ពីរ​សម្រាប់​កម្មវិធី​តែ​មួយ។ សូម​ដក​ខ្លះ​ចេញ។</translation>
    </message>
    <message id="fault.rules.daily">
        <source>A day can have 0 to {most} minutes. Please give one number for each day.</source>
        <translation type="unfinished">មួយ​ថ្ងៃ​អាច​មាន 0 ដល់ {most} នាទី។ សូម​ដាក់​លេខ​មួយ​សម្រាប់​ថ្ងៃ​នីមួយៗ។</translation>
    </message>
    <message id="fault.rules.day_start">
        <source>The start of the day must be a time. Please write it as 03:00.</source>
        <translation type="unfinished">ពេល​ចាប់ផ្ដើម​ថ្ងៃ​ត្រូវតែ​ជា​ម៉ោង។ សូម​សរសេរ​ដូចជា 03:00។</translation>
    </message>
    <message id="fault.rules.holiday">
        <source>A holiday needs a first and a last day, and 0 to {most} minutes. Please write them again.</source>
        <translation type="unfinished">វិស្សមកាល​ត្រូវការ​ថ្ងៃ​ដំបូង ថ្ងៃ​ចុងក្រោយ និង 0 ដល់ {most} នាទី។ សូម​សរសេរ​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.rules.holidays">
        <source>There are more than {most} holidays. Please remove old ones.</source>
        <translation type="unfinished">មាន​វិស្សមកាល​លើស​ពី {most}។ សូម​ដក​អ្វី​ដែល​ចាស់​ចេញ។</translation>
    </message>
    <message id="fault.rules.hours">
        <source>These hours cannot be kept. Please write start and end such as 15:00-20:00.</source>
        <translation type="unfinished">មិន​អាច​ប្រើ​ម៉ោង​ទាំងនេះ​បាន​ទេ។ សូម​សរសេរ​ម៉ោង​ចាប់ផ្ដើម និង​ម៉ោង​ចប់​ដូចជា 15:00-20:00។</translation>
    </message>
    <message id="fault.rules.rest">
        <source>A rest needs minutes of use and minutes of rest, each more than 0. Correct it and try again.</source>
        <translation type="unfinished">ការ​សម្រាក​ត្រូវ​មាន​នាទី​ប្រើ និង​នាទី​សម្រាក ដោយ​មួយៗ​លើស 0។ សូម​កែ ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.rules.site">
        <source>A site is written like tiktok.com, and minutes go from 0 to {most}. Correct it and try again.</source>
        <translation type="unfinished">គេហទំព័រ​សរសេរ​ដូច tiktok.com ហើយ​នាទី​ចាប់​ពី 0 ដល់ {most}។ សូម​កែ ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.rules.sites">
        <source>There may be at most {most} sites, each once. Take some away, then try again.</source>
        <translation type="unfinished">អាច​មាន​គេហទំព័រ​យ៉ាង​ច្រើន {most} ហើយ​មួយៗ​តែ​ម្ដង។ សូម​ដក​ខ្លះ​ចេញ ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.rules.week">
        <source>A week can have 0 to {most} minutes. Please give a smaller number.</source>
        <translation type="unfinished">មួយ​សប្ដាហ៍​អាច​មាន 0 ដល់ {most} នាទី។ សូម​ដាក់​លេខ​តូច​ជាង​នេះ។</translation>
    </message>
    <message id="fault.service.by_hand">
        <source>Only Windows itself starts the service. Use --install first.</source>
        <translation type="unfinished">មាន​តែ Windows ទេ​ដែល​បើក​សេវា​នេះ។ សូម​ប្រើ --install ជា​មុន។</translation>
    </message>
    <message id="fault.service.failed">
        <source>Windows did not take the service: {reason}. Check that no other program is being installed, and try again.</source>
        <translation type="unfinished">Windows មិន​បាន​ទទួល​សេវា​នេះ​ទេ៖ {reason}។ សូម​ពិនិត្យ​ថា​គ្មាន​កម្មវិធី​ផ្សេង​កំពុង​ដំឡើង រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.service.not_administrator">
        <source>Only an administrator may do this. Start the command prompt as administrator, and try again.</source>
        <translation type="unfinished">មាន​តែ​អ្នក​គ្រប់គ្រង​ប៉ុណ្ណោះ​ដែល​អាច​ធ្វើ​បាន។ សូម​បើក​ផ្ទាំង​បញ្ជា​ជា​អ្នក​គ្រប់គ្រង រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.time.amount">
        <source>Please give between one minute and {most} hours.</source>
        <translation type="unfinished">សូម​ឱ្យ​ពេល​ចន្លោះ​ពី​មួយ​នាទី​ដល់ {most} ម៉ោង។</translation>
    </message>
    <message id="fault.time.asked">
        <source>You can ask for up to {most} hours. Please ask for less.</source>
        <translation type="unfinished">អ្នក​អាច​សុំ​បាន​រហូតដល់ {most} ម៉ោង។ សូម​សុំ​តិច​ជាង​នេះ។</translation>
    </message>
    <message id="fault.time.one">
        <source>Please say either how long or until when, and until when for the whole computer only.</source>
        <translation type="unfinished">សូម​ប្រាប់​តែ​មួយ​គត់ គឺ​រយៈ​ពេល​ប៉ុន្មាន ឬ​រហូត​ដល់​ម៉ោង​ណា ហើយ «រហូត​ដល់» គឺ​សម្រាប់​កុំព្យូទ័រ​ទាំង​មូល​ប៉ុណ្ណោះ។</translation>
    </message>
    <message id="fault.time.reason">
        <source>The reason is too long. Please use {most} letters or fewer.</source>
        <translation type="unfinished">ហេតុផល​វែង​ពេក។ សូម​ប្រើ {most} តួ​អក្សរ ឬ​តិច​ជាង​នេះ។</translation>
    </message>
    <message id="fault.time.until">
        <source>“{given}” is not a time of day. Please write hours and minutes, such as 20:30.</source>
        <translation type="unfinished">«{given}» មិន​មែន​ជា​ម៉ោង​ទេ។ សូម​សរសេរ​ម៉ោង​និង​នាទី ដូច​ជា 20:30។</translation>
    </message>
    <message id="fault.usage.days">
        <source>Please write both days as 2026-11-24 (year-month-day).</source>
        <translation type="unfinished">សូម​សរសេរ​ថ្ងៃ​ទាំង​ពីរ​ដូចជា 2026-11-24 (ឆ្នាំ-ខែ-ថ្ងៃ)។</translation>
    </message>
    <message id="fault.usage.keep">
        <source>Please choose one of these numbers of days: {choices}.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​ចំនួន​ថ្ងៃ​មួយ​ក្នុង​ចំណោម​នេះ៖ {choices}។</translation>
    </message>
    <message id="fault.usage.span">
        <source>Please choose a first day that is not after the last, and {most} days at most.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​ថ្ងៃ​ដំបូង​ដែល​មិន​ក្រោយ​ថ្ងៃ​ចុងក្រោយ និង​ច្រើន​បំផុត {most} ថ្ងៃ។</translation>
    </message>
    <message id="rules.gap">
        <source>Without the FamilySafe service, this lock can be got round by whoever tries hard.</source>
        <translation type="unfinished">បើ​គ្មាន​សេវា FamilySafe អ្នក​ដែល​ខំប្រឹង​អាច​គេច​ពី​ការចាក់សោ​នេះ​បាន។</translation>
    </message>
    <message id="rules.own.daily">
        <source>My goals on this computer: {amounts}.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ​លើ​កុំព្យូទ័រ​នេះ៖ {amounts}។</translation>
    </message>
    <message id="rules.own.end.lock">
        <source>When the time is over, my screen locks, and my work is kept.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង អេក្រង់​របស់​ខ្ញុំ​ចាក់សោ ហើយ​ការងារ​របស់​ខ្ញុំ​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="rules.own.end.remind">
        <source>When the time is over, a kind note reminds me.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង មាន​សារ​មួយ​ដាស់តឿន​ខ្ញុំ។</translation>
    </message>
    <message id="rules.own.free">
        <source>I have no daily goal on this computer.</source>
        <translation type="unfinished">ខ្ញុំ​មិន​មាន​គោលដៅ​ប្រចាំ​ថ្ងៃ​លើ​កុំព្យូទ័រ​នេះ​ទេ។</translation>
    </message>
    <message id="rules.say.amount">
        <source>{days} {amount}</source>
        <translation type="unfinished">{days} {amount}</translation>
    </message>
    <message id="rules.say.bedtime">
        <source>Bedtime: {span}.</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង៖ {span}។</translation>
    </message>
    <message id="rules.say.daily">
        <source>{name} may use this computer: {amounts}.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ៖ {amounts}។</translation>
    </message>
    <message id="rules.say.days">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first}ដល់{last}</translation>
    </message>
    <message id="rules.say.end.count">
        <source>When the time is over, nothing closes.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង គ្មាន​អ្វី​បិទ​ទេ។</translation>
    </message>
    <message id="rules.say.end.lock">
        <source>When the time is over, the screen locks, and work is kept.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង អេក្រង់​ចាក់សោ ហើយ​ការងារ​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="rules.say.end.remind">
        <source>When the time is over, a kind note shows.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង មាន​សារ​ដាស់តឿន​មួយ​បង្ហាញ។</translation>
    </message>
    <message id="rules.say.every_day">
        <source>every day</source>
        <translation type="unfinished">រាល់​ថ្ងៃ</translation>
    </message>
    <message id="rules.say.free">
        <source>{name} may use this computer without a limit.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ ដោយ​គ្មាន​កំណត់​ម៉ោង។</translation>
    </message>
    <message id="rules.say.holiday.days">
        <source>{days}: {amount}.</source>
        <translation type="unfinished">{days}៖ {amount}។</translation>
    </message>
    <message id="rules.say.holiday.one">
        <source>On {day}: {amount}.</source>
        <translation type="unfinished">{day}៖ {amount}។</translation>
    </message>
    <message id="rules.say.hours">
        <source>Allowed {days}: {spans}.</source>
        <translation type="unfinished">អនុញ្ញាត{days}៖ {spans}។</translation>
    </message>
    <message id="rules.say.no_limit">
        <source>no limit</source>
        <translation type="unfinished">គ្មាន​កំណត់</translation>
    </message>
    <message id="rules.say.none">
        <source>not at all</source>
        <translation type="unfinished">មិន​បាន​ទេ</translation>
    </message>
    <message id="rules.say.span">
        <source>from {start} to {end}</source>
        <translation type="unfinished">ចាប់ពី​ម៉ោង {start} ដល់ {end}</translation>
    </message>
    <message id="rules.say.week">
        <source>In one week at most {amount}.</source>
        <translation type="unfinished">ក្នុង​មួយ​សប្ដាហ៍ យ៉ាង​ច្រើន {amount}។</translation>
    </message>
</context>
</TS>
