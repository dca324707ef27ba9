<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.console.silent">
        <source>FamilySafe is open already but does not answer. Close its window, or start the computer again; then open FamilySafe.</source>
        <translation type="unfinished">FamilySafe បើក​រួចហើយ ប៉ុន្តែ​មិន​ឆ្លើយតប។ សូម​បិទ​ផ្ទាំង​របស់​វា ឬ​បើក​កុំព្យូទ័រ​ឡើងវិញ រួច​បើក FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="format.both">
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} ម៉ោង {minutes} នាទី</translation>
    </message>
    <message id="format.date">
        <source>{day} {n} {month}</source>
        <translation type="unfinished">ថ្ងៃ{day} ទី {n} ខែ{month}</translation>
    </message>
    <message id="format.day.1">
        <source>Monday</source>
        <translation type="unfinished">ច័ន្ទ</translation>
    </message>
    <message id="format.day.2">
        <source>Tuesday</source>
        <translation type="unfinished">អង្គារ</translation>
    </message>
    <message id="format.day.3">
        <source>Wednesday</source>
        <translation type="unfinished">ពុធ</translation>
    </message>
    <message id="format.day.4">
        <source>Thursday</source>
        <translation type="unfinished">ព្រហស្បតិ៍</translation>
    </message>
    <message id="format.day.5">
        <source>Friday</source>
        <translation type="unfinished">សុក្រ</translation>
    </message>
    <message id="format.day.6">
        <source>Saturday</source>
        <translation type="unfinished">សៅរ៍</translation>
    </message>
    <message id="format.day.7">
        <source>Sunday</source>
        <translation type="unfinished">អាទិត្យ</translation>
    </message>
    <message id="format.hours">
        <source>{n} h</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="format.list.last">
        <source>{before} and {after}</source>
        <translation type="unfinished">{before} និង {after}</translation>
    </message>
    <message id="format.list.more">
        <source>{before}, {after}</source>
        <translation type="unfinished">{before} {after}</translation>
    </message>
    <message id="format.long.both">
        <source>{hours} {minutes}</source>
        <translation type="unfinished">{hours} {minutes}</translation>
    </message>
    <message id="format.long.hours.one">
        <source>{n} hour</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="format.long.hours.other">
        <source>{n} hours</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="format.long.minutes.one">
        <source>{n} minute</source>
        <translation type="unfinished">{n} នាទី</translation>
    </message>
    <message id="format.long.minutes.other">
        <source>{n} minutes</source>
        <translation type="unfinished">{n} នាទី</translation>
    </message>
    <message id="format.minutes">
        <source>{n} min</source>
        <translation type="unfinished">{n} នាទី</translation>
    </message>
    <message id="format.month.1">
        <source>January</source>
        <translation type="unfinished">មករា</translation>
    </message>
    <message id="format.month.10">
        <source>October</source>
        <translation type="unfinished">តុលា</translation>
    </message>
    <message id="format.month.11">
        <source>November</source>
        <translation type="unfinished">វិច្ឆិកា</translation>
    </message>
    <message id="format.month.12">
        <source>December</source>
        <translation type="unfinished">ធ្នូ</translation>
    </message>
    <message id="format.month.2">
        <source>February</source>
        <translation type="unfinished">កុម្ភៈ</translation>
    </message>
    <message id="format.month.3">
        <source>March</source>
        <translation type="unfinished">មីនា</translation>
    </message>
    <message id="format.month.4">
        <source>April</source>
        <translation type="unfinished">មេសា</translation>
    </message>
    <message id="format.month.5">
        <source>May</source>
        <translation type="unfinished">ឧសភា</translation>
    </message>
    <message id="format.month.6">
        <source>June</source>
        <translation type="unfinished">មិថុនា</translation>
    </message>
    <message id="format.month.7">
        <source>July</source>
        <translation type="unfinished">កក្កដា</translation>
    </message>
    <message id="format.month.8">
        <source>August</source>
        <translation type="unfinished">សីហា</translation>
    </message>
    <message id="format.month.9">
        <source>September</source>
        <translation type="unfinished">កញ្ញា</translation>
    </message>
    <message id="format.sentences">
        <source>{before}. {after}</source>
        <translation type="unfinished">{before}។ {after}</translation>
    </message>
    <message id="home.age.one">
        <source>{n} year</source>
        <translation type="unfinished">{n} ឆ្នាំ</translation>
    </message>
    <message id="home.age.other">
        <source>{n} years</source>
        <translation type="unfinished">{n} ឆ្នាំ</translation>
    </message>
    <message id="home.earlier">
        <source>Earlier</source>
        <translation type="unfinished">មុន</translation>
    </message>
    <message id="home.hello">
        <source>Hello</source>
        <translation type="unfinished">សួស្តី</translation>
    </message>
    <message id="home.hello.afternoon">
        <source>Good afternoon, {name}</source>
        <translation type="unfinished">ទិវា​សួស្តី {name}</translation>
    </message>
    <message id="home.hello.evening">
        <source>Good evening, {name}</source>
        <translation type="unfinished">សាយ​ណ្ហ​សួស្តី {name}</translation>
    </message>
    <message id="home.hello.morning">
        <source>Good morning, {name}</source>
        <translation type="unfinished">អរុណ​សួស្តី {name}</translation>
    </message>
    <message id="home.hello.night">
        <source>Good evening, {name}</source>
        <translation type="unfinished">រាត្រី​សួស្តី {name}</translation>
    </message>
    <message id="home.hidden.text">
        <source>Unlock, and how the children stand shows here.</source>
        <translation type="unfinished">សូម​ដោះ​សោ រួច​ម៉ោង​របស់​កូនៗនឹង​បង្ហាញ​នៅ​ទីនេះ។</translation>
    </message>
    <message id="home.hidden.title">
        <source>Your code opens this</source>
        <translation type="unfinished">លេខ​សម្ងាត់​របស់​អ្នក​បើក​ទីនេះ</translation>
    </message>
    <message id="home.later">
        <source>Later</source>
        <translation type="unfinished">បន្ទាប់</translation>
    </message>
    <message id="home.macos">
        <source>Limits are not protected on macOS yet. A child can get round them.</source>
        <translation type="unfinished">នៅ​លើ macOS ការកំណត់​ម៉ោង​មិនទាន់​មាន​ការ​ការពារ​ទេ។ កូន​អាច​គេច​បាន។</translation>
    </message>
    <message id="home.more">
        <source>Give more time</source>
        <translation type="unfinished">ឱ្យ​ម៉ោង​បន្ថែម</translation>
    </message>
    <message id="home.more.cancel">
        <source>Give nothing</source>
        <translation type="unfinished">មិន​ឱ្យ​ទេ</translation>
    </message>
    <message id="home.more.given">
        <source>{name} has {amount} more.</source>
        <translation type="unfinished">{name} មាន {amount} ថែម​ទៀត។</translation>
    </message>
    <message id="home.more.short">
        <source>More</source>
        <translation type="unfinished">ថែម</translation>
    </message>
    <message id="home.more.spoken">
        <source>Give {name} more time</source>
        <translation type="unfinished">ឱ្យ​ម៉ោង​បន្ថែម​ដល់ {name}</translation>
    </message>
    <message id="home.more.text">
        <source>It opens at once, whatever closed it, and adds so much to today. “Until” lifts every limit up to a time of day.</source>
        <translation type="unfinished">វា​បើក​ភ្លាម ទោះ​បិទ​ដោយ​អ្វី​ក៏​ដោយ ហើយ​បន្ថែម​ប៉ុណ្ណឹង​សម្រាប់​ថ្ងៃ​នេះ។ «រហូត​ដល់» លើក​ដែន​កំណត់​ទាំង​អស់ រហូត​ដល់​ម៉ោង​ណា​មួយ។</translation>
    </message>
    <message id="home.more.title">
        <source>More time for {name}, only today</source>
        <translation type="unfinished">ម៉ោង​បន្ថែម​សម្រាប់ {name} តែ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="home.more.until">
        <source>Until …</source>
        <translation type="unfinished">រហូត​ដល់ …</translation>
    </message>
    <message id="home.nobody.add">
        <source>Add a child</source>
        <translation type="unfinished">បន្ថែម​កូន</translation>
    </message>
    <message id="home.nobody.text">
        <source>Add a child, and their time shows here.</source>
        <translation type="unfinished">បន្ថែម​កូន រួច​ម៉ោង​របស់​គាត់​នឹង​បង្ហាញ​នៅ​ទីនេះ។</translation>
    </message>
    <message id="home.nobody.title">
        <source>No child is set up yet</source>
        <translation type="unfinished">មិន​ទាន់​មាន​កូន​ទេ</translation>
    </message>
    <message id="home.note.bedtime">
        <source>Bedtime</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="home.note.finished">
        <source>Finished for today</source>
        <translation type="unfinished">អស់​ម៉ោង​ហើយ</translation>
    </message>
    <message id="home.note.free">
        <source>No limit today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​កំណត់​ម៉ោង</translation>
    </message>
    <message id="home.note.left">
        <source>{left} left</source>
        <translation type="unfinished">នៅសល់ {left}</translation>
    </message>
    <message id="home.note.no_account">
        <source>Not counted: no account yet</source>
        <translation type="unfinished">មិន​រាប់​ម៉ោង៖ មិន​ទាន់​មាន​គណនី</translation>
    </message>
    <message id="home.note.paused">
        <source>Paused</source>
        <translation type="unfinished">ផ្អាក</translation>
    </message>
    <message id="home.note.rest">
        <source>A short rest</source>
        <translation type="unfinished">សម្រាក​បន្តិច</translation>
    </message>
    <message id="home.note.study">
        <source>Study {study}, not counted</source>
        <translation type="unfinished">រៀន {study} មិន​រាប់</translation>
    </message>
    <message id="home.own.more">
        <source>Add time for today</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="home.own.more.cancel">
        <source>Add nothing</source>
        <translation type="unfinished">មិន​បន្ថែម​ទេ</translation>
    </message>
    <message id="home.own.more.given">
        <source>You have {amount} more.</source>
        <translation type="unfinished">អ្នក​មាន {amount} ថែម​ទៀត។</translation>
    </message>
    <message id="home.own.more.title">
        <source>More time for me, only today</source>
        <translation type="unfinished">ម៉ោង​បន្ថែម​សម្រាប់​ខ្ញុំ តែ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="home.own.note.free">
        <source>No goal today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​គោលដៅ</translation>
    </message>
    <message id="home.own.personal">
        <source>Your goals are your own. FamilySafe counts your time and reminds you.</source>
        <translation type="unfinished">គោលដៅ​ទាំង​នេះ​ជា​របស់​អ្នក។ FamilySafe រាប់​ម៉ោង ហើយ​ដាស់តឿន​អ្នក។</translation>
    </message>
    <message id="home.own.spoken">
        <source>My time: used {used} of {limit}</source>
        <translation type="unfinished">ម៉ោង​របស់​ខ្ញុំ៖ ប្រើ {used} ក្នុង {limit}</translation>
    </message>
    <message id="home.own.spoken.free">
        <source>My time: used {used}, no goal</source>
        <translation type="unfinished">ម៉ោង​របស់​ខ្ញុំ៖ ប្រើ {used} គ្មាន​គោលដៅ</translation>
    </message>
    <message id="home.own.summary.calm">
        <source>You have no goal for today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ អ្នក​មិន​មាន​គោលដៅ​ទេ។</translation>
    </message>
    <message id="home.own.summary.finished">
        <source>You have finished for today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ អ្នកអស់​ម៉ោង​ហើយ។</translation>
    </message>
    <message id="home.own.summary.left">
        <source>You have {left} left.</source>
        <translation type="unfinished">អ្នក​នៅសល់ {left}។</translation>
    </message>
    <message id="home.own.summary.rest">
        <source>It is time for a short rest.</source>
        <translation type="unfinished">ដល់​ពេល​សម្រាក​បន្តិច​ហើយ។</translation>
    </message>
    <message id="home.own.tile.time">
        <source>My goals</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ</translation>
    </message>
    <message id="home.own.until.given">
        <source>You can go on until {time}.</source>
        <translation type="unfinished">អ្នក​អាច​បន្ត​រហូត​ដល់​ម៉ោង {time}។</translation>
    </message>
    <message id="home.own.until.title">
        <source>Until when do I want to go on?</source>
        <translation type="unfinished">តើ​ខ្ញុំ​ចង់​បន្ត​រហូត​ដល់​ម៉ោង​ប៉ុន្មាន?</translation>
    </message>
    <message id="home.personal">
        <source>A child who tries hard can get round the limits. Install the service to stop that.</source>
        <translation type="unfinished">កូន​ដែល​ខំប្រឹង​អាច​គេច​ពី​ការកំណត់​ម៉ោង​បាន។ សូម​ដំឡើង​សេវា ដើម្បី​កុំ​ឱ្យ​គេច​បាន។</translation>
    </message>
    <message id="home.request">
        <source>{name} asks for {amount} more.</source>
        <translation type="unfinished">{name} សុំ​ម៉ោង​បន្ថែម {amount}។</translation>
    </message>
    <message id="home.request.answered">
        <source>{name} was told.</source>
        <translation type="unfinished">បាន​ប្រាប់ {name} ហើយ។</translation>
    </message>
    <message id="home.request.give">
        <source>Give {amount}</source>
        <translation type="unfinished">ឱ្យ {amount}</translation>
    </message>
    <message id="home.request.not_now">
        <source>Not now</source>
        <translation type="unfinished">ពេល​ក្រោយ</translation>
    </message>
    <message id="home.request.why">
        <source>{name} asks for {amount} more: “{reason}”</source>
        <translation type="unfinished">{name} សុំ​ម៉ោង​បន្ថែម {amount}៖ “{reason}”</translation>
    </message>
    <message id="home.ring.hours">
        <source>hours</source>
        <translation type="unfinished">ម៉ោង</translation>
    </message>
    <message id="home.ring.minutes">
        <source>min</source>
        <translation type="unfinished">នាទី</translation>
    </message>
    <message id="home.settings">
        <source>Settings</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message id="home.spoken">
        <source>{name}: used {used} of {limit}</source>
        <translation type="unfinished">{name}៖ ប្រើ {used} ក្នុង {limit}</translation>
    </message>
    <message id="home.spoken.free">
        <source>{name}: used {used}, no limit</source>
        <translation type="unfinished">{name}៖ ប្រើ {used} គ្មាន​កំណត់​ម៉ោង</translation>
    </message>
    <message id="home.summary.away">
        <source>The guard of this computer does not answer. Trying again…</source>
        <translation type="unfinished">អ្នកយាម​នៃ​កុំព្យូទ័រ​នេះ​មិន​ឆ្លើយ​ទេ។ កំពុង​ព្យាយាម​ម្តង​ទៀត…</translation>
    </message>
    <message id="home.summary.calm">
        <source>Nobody has a limit today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​អ្នកណា​មាន​កំណត់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="home.summary.finished">
        <source>{name} has finished for today.</source>
        <translation type="unfinished">{name} អស់​ម៉ោង​ហើយ សម្រាប់​ថ្ងៃ​នេះ។</translation>
    </message>
    <message id="home.summary.hidden">
        <source>Unlock to see how the children stand.</source>
        <translation type="unfinished">សូម​ដោះ​សោ ដើម្បី​មើល​ម៉ោង​របស់​កូនៗ។</translation>
    </message>
    <message id="home.summary.left">
        <source>{name} has {left} left.</source>
        <translation type="unfinished">{name} នៅសល់ {left}។</translation>
    </message>
    <message id="home.summary.nobody">
        <source>No child is set up yet.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​កូន​នៅក្នុង​កម្មវិធី​ទេ។</translation>
    </message>
    <message id="home.summary.rest">
        <source>{name} has a short rest.</source>
        <translation type="unfinished">{name} កំពុង​សម្រាក​បន្តិច។</translation>
    </message>
    <message id="home.tile.devices">
        <source>Tablets and phones</source>
        <translation type="unfinished">ថេប្លេត និង​ទូរសព្ទ</translation>
    </message>
    <message id="home.tile.evidence">
        <source>Save evidence</source>
        <translation type="unfinished">រក្សាទុក​ភស្តុតាង</translation>
    </message>
    <message id="home.tile.guide">
        <source>App guide</source>
        <translation type="unfinished">ណែនាំ​អំពី​កម្មវិធី</translation>
    </message>
    <message id="home.tile.help">
        <source>Get help now</source>
        <translation type="unfinished">សុំ​ជំនួយ​ឥឡូវនេះ</translation>
    </message>
    <message id="home.tile.learn">
        <source>Learn together</source>
        <translation type="unfinished">រៀន​ជាមួយគ្នា</translation>
    </message>
    <message id="home.tile.time">
        <source>Time limits</source>
        <translation type="unfinished">កំណត់​ម៉ោង​ប្រើ</translation>
    </message>
    <message id="home.until.field">
        <source>Until</source>
        <translation type="unfinished">រហូត​ដល់</translation>
    </message>
    <message id="home.until.give">
        <source>Let it go on</source>
        <translation type="unfinished">ឱ្យ​បន្ត</translation>
    </message>
    <message id="home.until.given">
        <source>{name} may go on until {time}.</source>
        <translation type="unfinished">{name} អាច​បន្ត​រហូត​ដល់​ម៉ោង {time}។</translation>
    </message>
    <message id="home.until.hint">
        <source>Hours and minutes, such as 20:30</source>
        <translation type="unfinished">ម៉ោង​និង​នាទី ដូច​ជា 20:30</translation>
    </message>
    <message id="home.until.text">
        <source>Until then no limit ends it, not even bedtime. Afterwards the usual rules hold again, and what was used meanwhile counts.</source>
        <translation type="unfinished">រហូត​ដល់​ពេល​នោះ គ្មាន​ដែន​កំណត់​ណា​បញ្ចប់​វា​ទេ សូម្បី​ម៉ោង​ចូល​គេង។ បន្ទាប់​មក ច្បាប់​ធម្មតា​មាន​ប្រសិទ្ធភាព​វិញ ហើយ​ពេល​ដែល​បាន​ប្រើ​ក្នុង​ចន្លោះ​នោះ​ត្រូវ​រាប់។</translation>
    </message>
    <message id="home.until.title">
        <source>Until when may {name} go on?</source>
        <translation type="unfinished">តើ {name} អាច​បន្ត​រហូត​ដល់​ម៉ោង​ប៉ុន្មាន?</translation>
    </message>
    <message id="home.until.wrong">
        <source>Please write hours and minutes, such as 20:30.</source>
        <translation type="unfinished">សូម​សរសេរ​ម៉ោង​និង​នាទី ដូច​ជា 20:30។</translation>
    </message>
    <message id="home.used">
        <source>Used {used} of {limit}</source>
        <translation type="unfinished">ប្រើ {used} ក្នុង {limit}</translation>
    </message>
    <message id="home.used.free">
        <source>Used {used}</source>
        <translation type="unfinished">ប្រើ {used}</translation>
    </message>
</context>
</TS>
