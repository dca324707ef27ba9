<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="agent.app.blocked.text">
        <source>Your family decided this. You can ask them.</source>
        <translation type="unfinished">គ្រួសារ​របស់​អ្នក​បាន​សម្រេច​ដូច្នេះ។ អ្នក​អាច​សួរ​ពួកគេ​បាន។</translation>
    </message>
    <message id="agent.app.blocked.title">
        <source>{name} is not for now.</source>
        <translation type="unfinished">{name} មិន​ទាន់​អាច​ប្រើ​បាន​ទេ​ពេល​នេះ។</translation>
    </message>
    <message id="agent.app.ending.text">
        <source>Other apps go on after that.</source>
        <translation type="unfinished">បន្ទាប់​ពី​នោះ កម្មវិធី​ផ្សេង​នៅ​តែ​ប្រើ​បាន។</translation>
    </message>
    <message id="agent.app.ending.title.one">
        <source>{name}: {n} minute left</source>
        <translation type="unfinished">{name}៖ នៅ​សល់ {n} នាទី</translation>
    </message>
    <message id="agent.app.ending.title.other">
        <source>{name}: {n} minutes left</source>
        <translation type="unfinished">{name}៖ នៅ​សល់ {n} នាទី</translation>
    </message>
    <message id="agent.app.over.kind">
        <source>Please close it when you are ready.</source>
        <translation type="unfinished">សូម​បិទ​វា ពេល​អ្នក​រួចរាល់។</translation>
    </message>
    <message id="agent.app.over.stopped">
        <source>It stands still. Your work in it is kept.</source>
        <translation type="unfinished">វា​ឈប់​នៅ​ស្ងៀម។ ការងារ​របស់​អ្នក​ក្នុង​នោះ​នៅ​រក្សា​ទុក​ដដែល។</translation>
    </message>
    <message id="agent.app.over.stops">
        <source>It stops in {n} seconds. Save your work now.</source>
        <translation type="unfinished">វា​នឹង​ឈប់​ក្នុង​រយៈពេល {n} វិនាទី​ទៀត។ សូម​រក្សាទុក​ការងារ​ឥឡូវ​នេះ។</translation>
    </message>
    <message id="agent.app.over.title">
        <source>{name} has had its time for today.</source>
        <translation type="unfinished">{name} បាន​ប្រើ​អស់​ពេល​សម្រាប់​ថ្ងៃ​នេះ​ហើយ។</translation>
    </message>
    <message id="app_group.browsers">
        <source>Browsers</source>
        <translation type="unfinished">កម្មវិធី​រុករក​អ៊ីនធឺណិត</translation>
    </message>
    <message id="app_group.chat">
        <source>Chat</source>
        <translation type="unfinished">ការ​ជជែក</translation>
    </message>
    <message id="app_group.games">
        <source>Games</source>
        <translation type="unfinished">ហ្គេម</translation>
    </message>
    <message id="app_group.study">
        <source>Study</source>
        <translation type="unfinished">ការ​សិក្សា</translation>
    </message>
    <message id="app_group.unknown">
        <source>Programs of the child’s own</source>
        <translation type="unfinished">កម្មវិធី​ដែល​កូន​យក​មក​ដាក់​ដោយ​ខ្លួន​ឯង</translation>
    </message>
    <message id="app_group.video">
        <source>Video</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message id="ctl.apps.none">
        <source>No app was seen yet.</source>
        <translation type="unfinished">មិន​ទាន់​ឃើញ​មាន​កម្មវិធី​ណា​ទេ។</translation>
    </message>
    <message id="ctl.apps.row.one">
        <source>{name} ({id}), {n} minute in the last 7 days</source>
        <translation type="unfinished">{name} ({id}) {n} នាទី​ក្នុង 7 ថ្ងៃ​ចុង​ក្រោយ</translation>
    </message>
    <message id="ctl.apps.row.other">
        <source>{name} ({id}), {n} minutes in the last 7 days</source>
        <translation type="unfinished">{name} ({id}) {n} នាទី​ក្នុង 7 ថ្ងៃ​ចុង​ក្រោយ</translation>
    </message>
    <message id="ctl.group.changed">
        <source>Group {name} now has: {apps}</source>
        <translation type="unfinished">ក្រុម {name} ឥឡូវ​មាន៖ {apps}</translation>
    </message>
    <message id="ctl.group.empty">
        <source>no apps</source>
        <translation type="unfinished">គ្មាន​កម្មវិធី</translation>
    </message>
    <message id="ctl.group.row">
        <source>{name}: {apps}</source>
        <translation type="unfinished">{name}៖ {apps}</translation>
    </message>
    <message id="ctl.time.given.app.one">
        <source>{name} gets {n} more minute for {app} today.</source>
        <translation type="unfinished">{name} ទទួល​បាន {n} នាទី​បន្ថែម​សម្រាប់ {app} ថ្ងៃ​នេះ។</translation>
    </message>
    <message id="ctl.time.given.app.other">
        <source>{name} gets {n} more minutes for {app} today.</source>
        <translation type="unfinished">{name} ទទួល​បាន {n} នាទី​បន្ថែម​សម្រាប់ {app} ថ្ងៃ​នេះ។</translation>
    </message>
    <message id="fault.apps.free">
        <source>{app} has no time limit of its own today. Give more time for the whole day instead.</source>
        <translation type="unfinished">{app} មិន​មាន​ពេល​កំណត់​ផ្ទាល់​ខ្លួន​នៅ​ថ្ងៃ​នេះ​ទេ។ សូម​ឱ្យ​ពេល​បន្ថែម​សម្រាប់​ពេញ​មួយ​ថ្ងៃ​វិញ។</translation>
    </message>
    <message id="fault.apps.group.most">
        <source>There are {most} groups already. Please remove one first.</source>
        <translation type="unfinished">គ្រួសារ​មួយ​អាច​មាន​ក្រុម​ផ្ទាល់​ខ្លួន​ដល់ {most}។ សូម​លុប​ក្រុម​ណា​មួយ​ជា​មុន។</translation>
    </message>
    <message id="fault.apps.group.name">
        <source>A group needs a name. Write letters and digits, up to 30.</source>
        <translation type="unfinished">ក្រុម​ត្រូវ​មាន​ឈ្មោះ។ សូម​សរសេរ​អក្សរ និង​លេខ មិន​លើស​ពី 30 តួ។</translation>
    </message>
    <message id="fault.apps.group.unknown">
        <source>There is no group “{group}”. Add an app to make it.</source>
        <translation type="unfinished">គ្មាន​ក្រុម “{group}” ទេ។ សូម​បន្ថែម​កម្មវិធី​មួយ ដើម្បី​បង្កើត​វា។</translation>
    </message>
    <message id="fault.apps.name">
        <source>Write the name of an app.</source>
        <translation type="unfinished">សូម​សរសេរ​ឈ្មោះ​កម្មវិធី។</translation>
    </message>
    <message id="fault.ctl.group.one">
        <source>Say --add, --remove or list.</source>
        <translation type="unfinished">សូម​សរសេរ --add ឬ --remove ឬ list។</translation>
    </message>
    <message id="time_apps.choose.blocked">
        <source>Is blocked</source>
        <translation type="unfinished">មិន​ឱ្យ​ប្រើ</translation>
    </message>
    <message id="time_apps.choose.counts">
        <source>Counts as all apps do</source>
        <translation type="unfinished">រាប់​ពេល​ដូច​កម្មវិធី​ទាំង​អស់</translation>
    </message>
    <message id="time_apps.choose.free">
        <source>Does not count, as for study</source>
        <translation type="unfinished">មិន​រាប់​ពេល ដូចជា​ការ​សិក្សា</translation>
    </message>
    <message id="time_apps.choose.minutes">
        <source>Has its own minutes a day</source>
        <translation type="unfinished">មាន​នាទី​ផ្ទាល់​ខ្លួន​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="time_apps.explain">
        <source>Press an app or a group to say what holds for it.</source>
        <translation type="unfinished">សូម​ចុច​លើ​កម្មវិធី ឬ​ក្រុម​មួយ ដើម្បី​កំណត់​ច្បាប់​សម្រាប់​វា។</translation>
    </message>
    <message id="time_apps.minutes">
        <source>Minutes a day</source>
        <translation type="unfinished">នាទី​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="time_apps.minutes.wrong">
        <source>Write whole minutes, such as 30.</source>
        <translation type="unfinished">សូម​សរសេរ​ជា​នាទី​គត់ ដូចជា 30។</translation>
    </message>
    <message id="time_apps.save">
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message id="time_apps.search">
        <source>Look for an app</source>
        <translation type="unfinished">ស្វែងរក​កម្មវិធី</translation>
    </message>
    <message id="time_apps.state.blocked">
        <source>Blocked</source>
        <translation type="unfinished">មិន​ឱ្យ​ប្រើ</translation>
    </message>
    <message id="time_apps.state.counts">
        <source>Counts</source>
        <translation type="unfinished">រាប់​ពេល</translation>
    </message>
    <message id="time_apps.state.free">
        <source>Does not count</source>
        <translation type="unfinished">មិន​រាប់​ពេល</translation>
    </message>
    <message id="time_apps.state.minutes">
        <source>{amount} a day</source>
        <translation type="unfinished">{amount} ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="time_apps.title">
        <source>Apps</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
</context>
</TS>
