<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
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
</context>
</TS>
