<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="agent.rule.any_hours">
        <source>{amount}, any hour</source>
        <translation type="unfinished">{amount} គ្រប់​ម៉ោង</translation>
    </message>
    <message id="agent.rule.no_time">
        <source>no time</source>
        <translation type="unfinished">គ្មាន​ម៉ោង</translation>
    </message>
    <message id="agent.rule.rest">
        <source>Breaks</source>
        <translation type="unfinished">ការ​សម្រាក</translation>
    </message>
    <message id="agent.rule.rest.value">
        <source>after {after} of use, {minutes} of rest</source>
        <translation type="unfinished">ក្រោយ​ប្រើ {after} សម្រាក {minutes}</translation>
    </message>
    <message id="ctl.holiday.expected">
        <source>{days}  {id}  {name} (expected, not confirmed yet)</source>
        <translation type="unfinished">{days}  {id}  {name} (រំពឹងទុក មិន​ទាន់​បញ្ជាក់)</translation>
    </message>
    <message id="ctl.holiday.line">
        <source>{days}  {id}  {name}</source>
        <translation type="unfinished">{days}  {id}  {name}</translation>
    </message>
    <message id="ctl.holiday.own">
        <source>{days}  {minutes}  {name}</source>
        <translation type="unfinished">{days}  {minutes}  {name}</translation>
    </message>
    <message id="ctl.time.goes_on">
        <source>{name} can go on.</source>
        <translation type="unfinished">{name} អាច​បន្ត​បាន។</translation>
    </message>
    <message id="fault.ctl.break.one">
        <source>Please give both --after and --for, such as --after 45m --for 10m, or --off alone.</source>
        <translation type="unfinished">សូម​សរសេរ​ទាំង --after និង --for ដូចជា --after 45m --for 10m ឬ --off តែ​មួយ។</translation>
    </message>
    <message id="fault.ctl.holiday.country">
        <source>The holidays of {given} are not known here. Please choose one of these: {known}.</source>
        <translation type="unfinished">មិន​ស្គាល់​ថ្ងៃ​បុណ្យ​របស់ {given} នៅ​ទីនេះ​ទេ។ សូម​ជ្រើសរើស​មួយ​ក្នុង​ចំណោម៖ {known}។</translation>
    </message>
    <message id="fault.ctl.holiday.one">
        <source>Please name either days or --country, and either --daily or --remove.</source>
        <translation type="unfinished">សូម​សរសេរ​ថ្ងៃ ឬ --country និង​សរសេរ --daily ឬ --remove។</translation>
    </message>
    <message id="fault.ctl.holiday.unknown">
        <source>No confirmed holiday is called {given}. Please use --list to see their names.</source>
        <translation type="unfinished">គ្មាន​ថ្ងៃ​បុណ្យ​ដែល​បញ្ជាក់​ហើយ​ឈ្មោះ {given} ទេ។ សូម​ប្រើ --list ដើម្បី​មើល​ឈ្មោះ។</translation>
    </message>
    <message id="fault.ctl.holiday.year">
        <source>The holidays of {year} are not confirmed yet. Please choose one of these years: {known}.</source>
        <translation type="unfinished">ថ្ងៃ​បុណ្យ​ឆ្នាំ {year} មិន​ទាន់​បញ្ជាក់​ទេ។ សូម​ជ្រើសរើស​ឆ្នាំ​មួយ​ក្នុង​ចំណោម៖ {known}។</translation>
    </message>
    <message id="pause.done">
        <source>Everybody is paused.</source>
        <translation type="unfinished">ទាំងអស់​គ្នា​កំពុង​ផ្អាក។</translation>
    </message>
    <message id="pause.ended">
        <source>Everybody can go on.</source>
        <translation type="unfinished">ទាំងអស់​គ្នា​អាច​បន្ត​បាន។</translation>
    </message>
    <message id="pause.everybody">
        <source>Pause for everybody</source>
        <translation type="unfinished">ផ្អាក​ទាំងអស់​គ្នា</translation>
    </message>
    <message id="pause.go_on">
        <source>Let everybody go on</source>
        <translation type="unfinished">ឱ្យ​បន្ត​ទាំងអស់​គ្នា</translation>
    </message>
    <message id="pause.goes_on">
        <source>{name} can go on.</source>
        <translation type="unfinished">{name} អាច​បន្ត​បាន។</translation>
    </message>
    <message id="pause.let_go_on">
        <source>Let {name} go on</source>
        <translation type="unfinished">ឱ្យ {name} បន្ត</translation>
    </message>
    <message id="pause.me">
        <source>Pause for now</source>
        <translation type="unfinished">ផ្អាក​សិន</translation>
    </message>
    <message id="pause.nobody">
        <source>Everybody is paused.</source>
        <translation type="unfinished">ទាំងអស់​គ្នា​កំពុង​ផ្អាក។</translation>
    </message>
    <message id="pause.one">
        <source>{name} is paused. The time goes on when you say so.</source>
        <translation type="unfinished">{name} កំពុង​ផ្អាក។ ម៉ោង​នឹង​បន្ត ពេល​អ្នក​ឱ្យ​បន្ត។</translation>
    </message>
    <message id="pause.own">
        <source>You are paused. The time goes on when you say so.</source>
        <translation type="unfinished">អ្នក​កំពុង​ផ្អាក។ ម៉ោង​នឹង​បន្ត ពេល​អ្នក​ចុច​បន្ត។</translation>
    </message>
    <message id="pause.own.done">
        <source>You are paused.</source>
        <translation type="unfinished">អ្នក​កំពុង​ផ្អាក។</translation>
    </message>
    <message id="pause.own.go_on">
        <source>Go on</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message id="pause.own.goes_on">
        <source>You can go on.</source>
        <translation type="unfinished">អ្នក​អាច​បន្ត​បាន។</translation>
    </message>
    <message id="pause.own.stopped">
        <source>Stopped for today. Add time, or go on.</source>
        <translation type="unfinished">បាន​បញ្ឈប់​សម្រាប់​ថ្ងៃ​នេះ។ សូម​បន្ថែម​ម៉ោង ឬ​បន្ត។</translation>
    </message>
    <message id="pause.several">
        <source>{names} are paused. The time goes on when you say so.</source>
        <translation type="unfinished">{names} កំពុង​ផ្អាក។ ម៉ោង​នឹង​បន្ត ពេល​អ្នក​ឱ្យ​បន្ត។</translation>
    </message>
    <message id="pause.stopped">
        <source>Stopped for today. Give time, or let {name} go on.</source>
        <translation type="unfinished">បាន​បញ្ឈប់​សម្រាប់​ថ្ងៃ​នេះ។ សូម​ឱ្យ​ម៉ោង​បន្ថែម ឬ​ឱ្យ {name} បន្ត។</translation>
    </message>
    <message id="rules.say.date">
        <source>{n} {month} {year}</source>
        <translation type="unfinished">ថ្ងៃទី {n} ខែ{month} ឆ្នាំ {year}</translation>
    </message>
    <message id="rules.say.dates">
        <source>{first} to {last} {month} {year}</source>
        <translation type="unfinished">ថ្ងៃទី {first} ដល់ {last} ខែ{month} ឆ្នាំ {year}</translation>
    </message>
    <message id="rules.say.dates.far">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ដល់{last}</translation>
    </message>
    <message id="rules.say.day_start">
        <source>A day begins at {time}.</source>
        <translation type="unfinished">ថ្ងៃ​មួយ​ចាប់ផ្ដើម​ម៉ោង {time}។</translation>
    </message>
    <message id="rules.say.end.logout">
        <source>When the time is over, the screen locks. If that fails, the account signs out, and unsaved work may be lost.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង អេក្រង់​ចាក់សោ។ បើ​ចាក់សោ​មិន​បាន គណនី​ចេញ ហើយ​ការងារ​មិន​ទាន់​រក្សាទុក​អាច​បាត់។</translation>
    </message>
    <message id="rules.say.end.terminate">
        <source>When the time is over, the screen locks. If that fails, everything closes at once, and unsaved work is lost.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង អេក្រង់​ចាក់សោ។ បើ​ចាក់សោ​មិន​បាន អ្វីៗទាំងអស់​បិទ​ភ្លាម ហើយ​ការងារ​មិន​ទាន់​រក្សាទុក​ត្រូវបាត់។</translation>
    </message>
    <message id="rules.say.holiday.any_hours">
        <source>Any hour is allowed then, but bedtime stays.</source>
        <translation type="unfinished">ពេល​នោះ​ប្រើ​បាន​គ្រប់​ម៉ោង តែ​ម៉ោង​ចូល​គេង​នៅ​ដដែល។</translation>
    </message>
    <message id="rules.say.holiday.named">
        <source>{name}, {days}: {amount}.</source>
        <translation type="unfinished">{name} {days}៖ {amount}។</translation>
    </message>
    <message id="rules.say.rest">
        <source>After {after} of use, {minutes} of rest.</source>
        <translation type="unfinished">ក្រោយ​ប្រើ {after} សម្រាក {minutes}។</translation>
    </message>
    <message id="rules.say.week.none">
        <source>In one week: not at all.</source>
        <translation type="unfinished">ក្នុង​មួយ​សប្ដាហ៍៖ មិន​បាន​ទេ។</translation>
    </message>
    <message id="rules_page.advice.hour">
        <source>Doctors advise at most 1 hour a day at this age, together with you.</source>
        <translation type="unfinished">នៅ​អាយុ​នេះ គ្រូពេទ្យ​ណែនាំ​យ៉ាង​ច្រើន 1 ម៉ោង​ក្នុង​មួយ​ថ្ងៃ ជាមួយ​អ្នក។</translation>
    </message>
    <message id="rules_page.advice.none">
        <source>Doctors advise no screens before the age of 2.</source>
        <translation type="unfinished">គ្រូពេទ្យ​ណែនាំ​កុំ​ឱ្យ​មើល​អេក្រង់ មុន​អាយុ 2 ឆ្នាំ។</translation>
    </message>
    <message id="rules_page.advice.sleep">
        <source>Doctors name no number here. Sleep comes first. This is our suggestion.</source>
        <translation type="unfinished">គ្រូពេទ្យ​មិន​ប្រាប់​ចំនួន​ទេ។ ការគេង​សំខាន់​ជាង​គេ។ នេះ​ជា​សំណើ​របស់​យើង។</translation>
    </message>
    <message id="rules_page.advice.steady">
        <source>Doctors name no number here. They ask for steady limits and enough sleep. This is our suggestion.</source>
        <translation type="unfinished">គ្រូពេទ្យ​មិន​ប្រាប់​ចំនួន​ទេ។ គេ​ណែនាំ​ឱ្យ​កំណត់​ឱ្យ​ទៀង និង​គេង​គ្រប់គ្រាន់។ នេះ​ជា​សំណើ​របស់​យើង។</translation>
    </message>
    <message id="rules_page.all_day">
        <source>Allowed all day</source>
        <translation type="unfinished">អនុញ្ញាត​ពេញ​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.all_day.bedtime">
        <source>Allowed all day, but not at bedtime</source>
        <translation type="unfinished">អនុញ្ញាត​ពេញ​មួយ​ថ្ងៃ លើកលែង​ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="rules_page.allowed">
        <source>Allowed {span}</source>
        <translation type="unfinished">អនុញ្ញាត {span}</translation>
    </message>
    <message id="rules_page.allowed.from">
        <source>Allowed from</source>
        <translation type="unfinished">អនុញ្ញាត​ចាប់ពី​ម៉ោង</translation>
    </message>
    <message id="rules_page.allowed.never">
        <source>Allowed {span}, but bedtime covers it</source>
        <translation type="unfinished">អនុញ្ញាត {span} តែ​ត្រូវ​នឹង​ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="rules_page.allowed.to">
        <source>to</source>
        <translation type="unfinished">ដល់​ម៉ោង</translation>
    </message>
    <message id="rules_page.amount.none">
        <source>No limit</source>
        <translation type="unfinished">គ្មាន​កំណត់</translation>
    </message>
    <message id="rules_page.amount.none.text">
        <source>There is no end</source>
        <translation type="unfinished">ប្រើ​បាន​តាមចិត្ត</translation>
    </message>
    <message id="rules_page.amount.zero">
        <source>No time</source>
        <translation type="unfinished">គ្មាន​ម៉ោង</translation>
    </message>
    <message id="rules_page.amount.zero.text">
        <source>The computer cannot be used</source>
        <translation type="unfinished">មិន​អាច​ប្រើ​កុំព្យូទ័រ​បាន​ទេ</translation>
    </message>
    <message id="rules_page.any_hours">
        <source>Any hour is allowed on these days</source>
        <translation type="unfinished">ថ្ងៃ​ទាំងនេះ​ប្រើ​បាន​គ្រប់​ម៉ោង</translation>
    </message>
    <message id="rules_page.any_hours.text">
        <source>Bedtime stays</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង​នៅ​ដដែល</translation>
    </message>
    <message id="rules_page.cancel">
        <source>Leave as it is</source>
        <translation type="unfinished">ទុក​ដដែល</translation>
    </message>
    <message id="rules_page.copy.all">
        <source>Same every day</source>
        <translation type="unfinished">ដូចគ្នា​រាល់​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.copy.school">
        <source>Same Monday to Friday</source>
        <translation type="unfinished">ដូចគ្នា ច័ន្ទ​ដល់​សុក្រ</translation>
    </message>
    <message id="rules_page.day">
        <source>{day}. {words}</source>
        <translation type="unfinished">{day}។ {words}</translation>
    </message>
    <message id="rules_page.day.count">
        <source>How many days</source>
        <translation type="unfinished">ប៉ុន្មាន​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.day.month">
        <source>Month</source>
        <translation type="unfinished">ខែ</translation>
    </message>
    <message id="rules_page.day.of_month">
        <source>Day</source>
        <translation type="unfinished">ថ្ងៃទី</translation>
    </message>
    <message id="rules_page.day.wrong">
        <source>This month has no such day. Please choose another.</source>
        <translation type="unfinished">ខែ​នេះ​គ្មាន​ថ្ងៃ​នេះ​ទេ។ សូម​ជ្រើសរើស​ថ្ងៃ​ផ្សេង។</translation>
    </message>
    <message id="rules_page.day.year">
        <source>Year</source>
        <translation type="unfinished">ឆ្នាំ</translation>
    </message>
    <message id="rules_page.day_start">
        <source>Start of the day</source>
        <translation type="unfinished">ការចាប់ផ្ដើម​នៃ​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.day_start.explain">
        <source>Time used after midnight still belongs to the evening before, until this hour.</source>
        <translation type="unfinished">ម៉ោង​ដែល​ប្រើ​ក្រោយ​កណ្ដាល​អធ្រាត្រ នៅតែ​ជា​របស់​ល្ងាច​មុន រហូតដល់​ម៉ោង​នេះ។</translation>
    </message>
    <message id="rules_page.day_start.field">
        <source>New time begins at</source>
        <translation type="unfinished">ម៉ោង​ថ្មី​ចាប់ផ្ដើម​នៅ</translation>
    </message>
    <message id="rules_page.day_start.usual">
        <source>As usual: 03:00</source>
        <translation type="unfinished">ដូច​ធម្មតា៖ 03:00</translation>
    </message>
    <message id="rules_page.day_start.value">
        <source>New time begins at {time}</source>
        <translation type="unfinished">ម៉ោង​ថ្មី​ចាប់ផ្ដើម​នៅ {time}</translation>
    </message>
    <message id="rules_page.day_start.wrong">
        <source>Please write a time like 03:00.</source>
        <translation type="unfinished">សូម​សរសេរ​ម៉ោង​ដូចជា 03:00។</translation>
    </message>
    <message id="rules_page.holiday.add">
        <source>Add a day</source>
        <translation type="unfinished">បន្ថែម​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.holiday.name">
        <source>What is it called? (can stay empty)</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​ឈ្មោះ​អ្វី? (ទុក​ទទេ​ក៏​បាន)</translation>
    </message>
    <message id="rules_page.holiday.plain">
        <source>A day that differs</source>
        <translation type="unfinished">ថ្ងៃ​ខុសពី​ធម្មតា</translation>
    </message>
    <message id="rules_page.holidays">
        <source>Holidays and days that differ</source>
        <translation type="unfinished">ថ្ងៃ​បុណ្យ និង​ថ្ងៃ​ខុសពី​ធម្មតា</translation>
    </message>
    <message id="rules_page.holidays.none">
        <source>No day differs yet.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​ថ្ងៃ​ខុសពី​ធម្មតា​ទេ។</translation>
    </message>
    <message id="rules_page.hours">
        <source>Allowed hours</source>
        <translation type="unfinished">ម៉ោង​ដែល​អនុញ្ញាត</translation>
    </message>
    <message id="rules_page.hours.of">
        <source>{day}: allowed hours</source>
        <translation type="unfinished">{day}៖ ម៉ោង​អនុញ្ញាត</translation>
    </message>
    <message id="rules_page.hours.text">
        <source>The computer may be used in the filled part. Press a day to change it.</source>
        <translation type="unfinished">អាច​ប្រើ​កុំព្យូទ័រ​បាន​ក្នុង​ផ្នែក​ដែល​មាន​ពណ៌។ ចុច​ថ្ងៃ​ណាមួយ ដើម្បី​ប្ដូរ។</translation>
    </message>
    <message id="rules_page.later">
        <source>At {age} years: {words}</source>
        <translation type="unfinished">នៅ​អាយុ {age} ឆ្នាំ៖ {words}</translation>
    </message>
    <message id="rules_page.later.grown">
        <source>all limits for {name} end by themselves.</source>
        <translation type="unfinished">ការកំណត់​ទាំងអស់​សម្រាប់ {name} ចប់​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message id="rules_page.later.guided">
        <source>let {name} look after some of the time alone.</source>
        <translation type="unfinished">ឱ្យ {name} មើល​ការខុសត្រូវ​ម៉ោង​ខ្លះ​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message id="rules_page.later.shared">
        <source>agree on the rules with {name}.</source>
        <translation type="unfinished">ព្រមព្រៀង​ច្បាប់​ជាមួយ {name}។</translation>
    </message>
    <message id="rules_page.later.when">
        <source>At {age} years, in {month} {year}: {words}</source>
        <translation type="unfinished">នៅ​អាយុ {age} ឆ្នាំ ខែ{month} ឆ្នាំ {year}៖ {words}</translation>
    </message>
    <message id="rules_page.less">
        <source>{amount} less</source>
        <translation type="unfinished">ថយ {amount}</translation>
    </message>
    <message id="rules_page.more">
        <source>{amount} more</source>
        <translation type="unfinished">ថែម {amount}</translation>
    </message>
    <message id="rules_page.offer">
        <source>Add the holidays of {country} for {year}</source>
        <translation type="unfinished">បន្ថែម​ថ្ងៃ​បុណ្យ​របស់{country} ឆ្នាំ {year}</translation>
    </message>
    <message id="rules_page.offer.amount">
        <source>How long on each of these days</source>
        <translation type="unfinished">ប៉ុន្មាន​ម៉ោង​ក្នុង​ថ្ងៃ​នីមួយៗ</translation>
    </message>
    <message id="rules_page.offer.nothing">
        <source>Please choose at least one holiday.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​ថ្ងៃ​បុណ្យ​យ៉ាងតិច​មួយ។</translation>
    </message>
    <message id="rules_page.offer.source">
        <source>{basis}. Lists: {origins}. Seen {seen}.</source>
        <translation type="unfinished">{basis}។ បញ្ជី៖ {origins}។ មើល​នៅ {seen}។</translation>
    </message>
    <message id="rules_page.open_day">
        <source>Allow all day</source>
        <translation type="unfinished">អនុញ្ញាត​ពេញ​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="rules_page.over.one">
        <source>Remove {n} day that is over</source>
        <translation type="unfinished">ដក {n} ថ្ងៃ​ដែល​កន្លងទៅ</translation>
    </message>
    <message id="rules_page.over.other">
        <source>Remove {n} that are over</source>
        <translation type="unfinished">ដក {n} ដែល​កន្លងទៅ</translation>
    </message>
    <message id="rules_page.own.later">
        <source>all limits end by themselves.</source>
        <translation type="unfinished">ការកំណត់​ទាំងអស់​ចប់​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message id="rules_page.own.stage">
        <source>You set your own goals.</source>
        <translation type="unfinished">អ្នក​កំណត់​គោលដៅ​របស់​អ្នក​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message id="rules_page.own.title">
        <source>All my goals</source>
        <translation type="unfinished">គោលដៅ​ទាំងអស់​របស់​ខ្ញុំ</translation>
    </message>
    <message id="rules_page.preset">
        <source>Advice for this age</source>
        <translation type="unfinished">ដំបូន្មាន​សម្រាប់​អាយុ​នេះ</translation>
    </message>
    <message id="rules_page.preset.bedtime">
        <source>Bedtime: {span}.</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង៖ {span}។</translation>
    </message>
    <message id="rules_page.preset.both">
        <source>School days: {school}. Saturday and Sunday: {weekend}.</source>
        <translation type="unfinished">ថ្ងៃ​រៀន៖ {school}។ ថ្ងៃសៅរ៍ និង​ថ្ងៃអាទិត្យ៖ {weekend}។</translation>
    </message>
    <message id="rules_page.preset.every">
        <source>Every day: {amount}.</source>
        <translation type="unfinished">រាល់​ថ្ងៃ៖ {amount}។</translation>
    </message>
    <message id="rules_page.preset.free">
        <source>No daily limit.</source>
        <translation type="unfinished">គ្មាន​កំណត់​ប្រចាំ​ថ្ងៃ។</translation>
    </message>
    <message id="rules_page.preset.same">
        <source>Your rules follow this advice.</source>
        <translation type="unfinished">ច្បាប់​របស់​អ្នកស្រប​តាម​ដំបូន្មាន​នេះ។</translation>
    </message>
    <message id="rules_page.preset.source">
        <source>After: World Health Organization, 2019; American Academy of Pediatrics, 2016. Seen 2026-11-24.</source>
        <translation type="unfinished">តាម៖ អង្គការ​សុខភាព​ពិភពលោក (WHO) 2019; American Academy of Pediatrics 2016។ មើល​នៅ 2026-11-24។</translation>
    </message>
    <message id="rules_page.preset.take">
        <source>Use this advice</source>
        <translation type="unfinished">ប្រើ​ដំបូន្មាន​នេះ</translation>
    </message>
    <message id="rules_page.remove">
        <source>Remove</source>
        <translation type="unfinished">ដក​ចេញ</translation>
    </message>
    <message id="rules_page.rest">
        <source>Breaks</source>
        <translation type="unfinished">ការ​សម្រាក</translation>
    </message>
    <message id="rules_page.rest.after">
        <source>Minutes of use without a break</source>
        <translation type="unfinished">ប្រើ​បន្ត​ប៉ុន្មាន​នាទី</translation>
    </message>
    <message id="rules_page.rest.minutes">
        <source>Minutes of rest</source>
        <translation type="unfinished">សម្រាក​ប៉ុន្មាន​នាទី</translation>
    </message>
    <message id="rules_page.rest.none">
        <source>No breaks</source>
        <translation type="unfinished">គ្មាន​ការ​សម្រាក</translation>
    </message>
    <message id="rules_page.rest.remove">
        <source>No breaks</source>
        <translation type="unfinished">គ្មាន​ការ​សម្រាក</translation>
    </message>
    <message id="rules_page.rest.value">
        <source>After {after} of use, {minutes} of rest</source>
        <translation type="unfinished">ក្រោយ​ប្រើ {after} សម្រាក {minutes}</translation>
    </message>
    <message id="rules_page.rest.wrong">
        <source>Please write both as numbers of minutes, such as 45 and 10.</source>
        <translation type="unfinished">សូម​សរសេរ​ទាំង​ពីរ​ជា​ចំនួន​នាទី ដូចជា 45 និង 10។</translation>
    </message>
    <message id="rules_page.save">
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message id="rules_page.span.empty">
        <source>Please write two different times, such as 15:00 and 18:00.</source>
        <translation type="unfinished">សូម​សរសេរ​ម៉ោង​ពីរ​ខុសគ្នា ដូចជា 15:00 និង 18:00។</translation>
    </message>
    <message id="rules_page.span.hint">
        <source>Like 18:00. It may be after midnight.</source>
        <translation type="unfinished">ដូចជា 18:00។ អាច​ក្រោយ​កណ្ដាល​អធ្រាត្រ​ក៏​បាន។</translation>
    </message>
    <message id="rules_page.stage.grown">
        <source>18 years and over: no limit holds any more.</source>
        <translation type="unfinished">18 ឆ្នាំ​ឡើង​ទៅ៖ គ្មាន​ការ​កំណត់​ទៀត​ទេ។</translation>
    </message>
    <message id="rules_page.stage.guided">
        <source>Guided, 8 to 12 years: you set limits, and the child can ask for more.</source>
        <translation type="unfinished">ណែនាំ អាយុ 8 ដល់ 12 ឆ្នាំ៖ អ្នក​កំណត់ ហើយ​កូន​អាច​សុំ​បន្ថែម។</translation>
    </message>
    <message id="rules_page.stage.shared">
        <source>Shared, 13 to 17 years: agree on the rules together.</source>
        <translation type="unfinished">រួមគ្នា អាយុ 13 ដល់ 17 ឆ្នាំ៖ ព្រមព្រៀង​ច្បាប់​ជាមួយគ្នា។</translation>
    </message>
    <message id="rules_page.stage.together">
        <source>Together, 0 to 7 years: you decide, and you sit together.</source>
        <translation type="unfinished">ជាមួយគ្នា អាយុ 0 ដល់ 7 ឆ្នាំ៖ អ្នកសម្រេច ហើយ​អង្គុយ​ជាមួយគ្នា។</translation>
    </message>
    <message id="rules_page.step">
        <source>If a lock does not hold</source>
        <translation type="unfinished">បើ​ចាក់សោ​មិន​បាន</translation>
    </message>
    <message id="rules_page.step.end">
        <source>Close everything</source>
        <translation type="unfinished">បិទ​អ្វីៗទាំងអស់</translation>
    </message>
    <message id="rules_page.step.end.text">
        <source>What is not saved is lost.</source>
        <translation type="unfinished">អ្វី​ដែល​មិន​ទាន់​រក្សាទុក​ត្រូវបាត់។</translation>
    </message>
    <message id="rules_page.step.freeze">
        <source>Hold programs still</source>
        <translation type="unfinished">ឱ្យ​កម្មវិធី​នៅ​ស្ងៀម</translation>
    </message>
    <message id="rules_page.step.freeze.text">
        <source>Nothing is lost. It goes on when time is given.</source>
        <translation type="unfinished">គ្មាន​អ្វី​បាត់​ទេ។ វា​បន្ត​ពេល​ឱ្យ​ម៉ោង។</translation>
    </message>
    <message id="rules_page.step.logout">
        <source>Sign the account out</source>
        <translation type="unfinished">ឱ្យ​គណនី​ចេញ</translation>
    </message>
    <message id="rules_page.step.logout.text">
        <source>Programs may ask to save. What is not saved may be lost.</source>
        <translation type="unfinished">កម្មវិធី​អាច​សុំ​រក្សាទុក។ អ្វី​ដែល​មិន​ទាន់​រក្សាទុក​អាច​បាត់។</translation>
    </message>
    <message id="rules_page.step.only_lock">
        <source>This matters only where the screen locks when time is up.</source>
        <translation type="unfinished">នេះ​សំខាន់តែ​ពេល​អេក្រង់​ចាក់សោ នៅពេល​អស់​ម៉ោង។</translation>
    </message>
    <message id="rules_page.step.text">
        <source>Some computers do not lock well. Say how far this one may go then.</source>
        <translation type="unfinished">កុំព្យូទ័រ​ខ្លះ​ចាក់សោ​មិន​ជាប់។ សូម​ប្រាប់​ថា​អាច​ធ្វើ​ដល់​កម្រិត​ណា។</translation>
    </message>
    <message id="rules_page.title">
        <source>All rules for {name}</source>
        <translation type="unfinished">ច្បាប់​ទាំងអស់​សម្រាប់ {name}</translation>
    </message>
    <message id="rules_page.unconfirmed">
        <source>The holidays of {country} for {year} are not confirmed yet.</source>
        <translation type="unfinished">ថ្ងៃ​បុណ្យ​របស់{country} ឆ្នាំ {year} មិន​ទាន់​បញ្ជាក់​ទេ។</translation>
    </message>
    <message id="rules_page.week">
        <source>In one week</source>
        <translation type="unfinished">ក្នុង​មួយ​សប្ដាហ៍</translation>
    </message>
    <message id="rules_page.week.none">
        <source>No weekly limit</source>
        <translation type="unfinished">គ្មាន​កំណត់​ក្នុង​មួយ​សប្ដាហ៍</translation>
    </message>
    <message id="rules_page.week.value">
        <source>At most {amount}</source>
        <translation type="unfinished">យ៉ាង​ច្រើន {amount}</translation>
    </message>
    <message id="rules_page.week.zero">
        <source>No time at all</source>
        <translation type="unfinished">មិន​អាច​ប្រើ​បាន​ទេ</translation>
    </message>
    <message id="rules_page.window.add">
        <source>Add allowed hours</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង​អនុញ្ញាត</translation>
    </message>
    <message id="time_page.all_rules">
        <source>All rules</source>
        <translation type="unfinished">ច្បាប់​ទាំងអស់</translation>
    </message>
    <message id="time_page.all_rules.text">
        <source>Allowed hours, week, breaks, holidays</source>
        <translation type="unfinished">ម៉ោង​អនុញ្ញាត សប្ដាហ៍ ការ​សម្រាក ថ្ងៃ​បុណ្យ</translation>
    </message>
    <message id="time_page.day.free">
        <source>No limit</source>
        <translation type="unfinished">គ្មាន​កំណត់</translation>
    </message>
    <message id="time_page.day.zero">
        <source>No time</source>
        <translation type="unfinished">គ្មាន​ម៉ោង</translation>
    </message>
    <message id="time_page.no_time">
        <source>no time</source>
        <translation type="unfinished">គ្មាន​ម៉ោង</translation>
    </message>
    <message id="time_page.own.free_hours">
        <source>My goal on school days: {time}.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ​នៅ​ថ្ងៃ​រៀន៖ {time}។</translation>
    </message>
    <message id="time_page.own.hours">
        <source>My goal: {amount} on school days, {time}.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ៖ {amount} នៅ​ថ្ងៃ​រៀន {time}។</translation>
    </message>
    <message id="time_page.own.today">
        <source>My goal today: {amount}.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ​ថ្ងៃ​នេះ៖ {amount}។</translation>
    </message>
    <message id="time_page.own.today.free">
        <source>I have no goal for today.</source>
        <translation type="unfinished">ខ្ញុំ​មិន​មាន​គោលដៅ​សម្រាប់​ថ្ងៃ​នេះ​ទេ។</translation>
    </message>
    <message id="time_page.second.days">
        <source>Each day: {amounts}.</source>
        <translation type="unfinished">រាល់​ថ្ងៃ៖ {amounts}។</translation>
    </message>
    <message id="time_page.second.study">
        <source>Study apps do not count.</source>
        <translation type="unfinished">កម្មវិធី​សិក្សា​មិន​រាប់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="time_page.sentence.free_hours">
        <source>{name} may use this computer on school days, {time}.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ នៅ​ថ្ងៃ​រៀន {time}។</translation>
    </message>
    <message id="time_page.sentence.hours">
        <source>{name} may use this computer for {amount} on school days, {time}.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ {amount} នៅ​ថ្ងៃ​រៀន {time}។</translation>
    </message>
    <message id="time_page.sentence.none">
        <source>{name} has {amount} at this computer on school days.</source>
        <translation type="unfinished">{name} {amount} ប្រើ​កុំព្យូទ័រ​នេះ នៅ​ថ្ងៃ​រៀន។</translation>
    </message>
    <message id="time_page.sentence.today">
        <source>{name} may use this computer for {amount} today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ {name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ {amount}។</translation>
    </message>
    <message id="time_page.sentence.today.free">
        <source>{name} may use this computer without a limit today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ {name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ ដោយ​គ្មាន​កំណត់​ម៉ោង។</translation>
    </message>
    <message id="time_page.sentence.today.none">
        <source>{name} has {amount} at this computer today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ {name} {amount} ប្រើ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="time_page.short.none">
        <source>No time</source>
        <translation type="unfinished">គ្មាន</translation>
    </message>
</context>
</TS>
