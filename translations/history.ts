<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="history.arrows">
        <source>Point at a bar, or go along with the arrow keys</source>
        <translation type="unfinished">ចង្អុល​លើ​របារ ឬ​ប្រើ​គ្រាប់​ចុច​ព្រួញ</translation>
    </message>
    <message id="history.average">
        <source>{used} a day on average</source>
        <translation type="unfinished">ជា​មធ្យម {used} ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="history.by_app">
        <source>Which apps</source>
        <translation type="unfinished">កម្មវិធី​ណា​ខ្លះ</translation>
    </message>
    <message id="history.by_day">
        <source>Each day</source>
        <translation type="unfinished">រាល់​ថ្ងៃ</translation>
    </message>
    <message id="history.by_day.hint">
        <source>Dark is used, pale is the limit. Point at a bar to read it</source>
        <translation type="unfinished">ពណ៌​ចាស់​គឺ​បាន​ប្រើ ពណ៌​ស្រាល​គឺ​កម្រិត។ ចង្អុល​លើ​របារ​ដើម្បី​អាន</translation>
    </message>
    <message id="history.by_hour">
        <source>At what hours</source>
        <translation type="unfinished">នៅ​ម៉ោង​ណា</translation>
    </message>
    <message id="history.days">
        <source>Days</source>
        <translation type="unfinished">ថ្ងៃ</translation>
    </message>
    <message id="history.days.one">
        <source>{n} day</source>
        <translation type="unfinished">{n} ថ្ងៃ</translation>
    </message>
    <message id="history.days.other">
        <source>{n} days</source>
        <translation type="unfinished">{n} ថ្ងៃ</translation>
    </message>
    <message id="history.earlier">
        <source>Earlier</source>
        <translation type="unfinished">មុន</translation>
    </message>
    <message id="history.earlier.none">
        <source>Nothing older is kept.</source>
        <translation type="unfinished">គ្មាន​អ្វី​ចាស់​ជាង​នេះ​ត្រូវ​បាន​រក្សា​ទុក​ទេ។</translation>
    </message>
    <message id="history.empty">
        <source>Nothing was used in these days.</source>
        <translation type="unfinished">គ្មាន​ការ​ប្រើ​ប្រាស់​ក្នុង​ថ្ងៃ​ទាំង​នេះ​ទេ។</translation>
    </message>
    <message id="history.file">
        <source>history</source>
        <translation type="unfinished">ប្រវត្តិ</translation>
    </message>
    <message id="history.forget">
        <source>Delete {name}'s history</source>
        <translation type="unfinished">លុប​ប្រវត្តិ​របស់ {name}</translation>
    </message>
    <message id="history.forget.go_on">
        <source>Delete it</source>
        <translation type="unfinished">លុប</translation>
    </message>
    <message id="history.forget.keep">
        <source>Keep it</source>
        <translation type="unfinished">រក្សា​ទុក</translation>
    </message>
    <message id="history.forget.text">
        <source>Days before this week are deleted and cannot be brought back. This week stays, because the limits are counted from it.</source>
        <translation type="unfinished">ថ្ងៃ​មុន​សប្ដាហ៍​នេះ​ត្រូវ​លុប ហើយ​មិន​អាច​យក​មក​វិញ​បាន​ទេ។ សប្ដាហ៍​នេះ​នៅ​ដដែល ព្រោះ​ដែន​កំណត់​រាប់​ពី​វា។</translation>
    </message>
    <message id="history.forget.title">
        <source>Delete {name}'s history?</source>
        <translation type="unfinished">លុប​ប្រវត្តិ​របស់ {name} ឬ?</translation>
    </message>
    <message id="history.forgotten">
        <source>{name}'s history before this week is deleted.</source>
        <translation type="unfinished">ប្រវត្តិ​របស់ {name} មុន​សប្ដាហ៍​នេះ​ត្រូវ​បាន​លុប។</translation>
    </message>
    <message id="history.keeping">
        <source>Keep shorter, or delete</source>
        <translation type="unfinished">រក្សា​ទុក​ខ្លី​ជាង ឬ​លុប</translation>
    </message>
    <message id="history.keeping.days">
        <source>{n} days</source>
        <translation type="unfinished">{n} ថ្ងៃ</translation>
    </message>
    <message id="history.keeping.save">
        <source>Keep it so long</source>
        <translation type="unfinished">រក្សា​ទុក​ប៉ុណ្ណេះ</translation>
    </message>
    <message id="history.keeping.saved">
        <source>It is kept for {n} days.</source>
        <translation type="unfinished">ត្រូវ​រក្សា​ទុក {n} ថ្ងៃ។</translation>
    </message>
    <message id="history.keeping.text">
        <source>This is for all children. What is older is deleted at once and cannot be brought back.</source>
        <translation type="unfinished">នេះ​សម្រាប់​កុមារ​ទាំង​អស់។ អ្វី​ដែល​ចាស់​ជាង​នេះ​ត្រូវ​លុប​ភ្លាម ហើយ​មិន​អាច​យក​មក​វិញ​បាន​ទេ។</translation>
    </message>
    <message id="history.keeping.title">
        <source>How long is it kept?</source>
        <translation type="unfinished">រក្សា​ទុក​យូរ​ប៉ុណ្ណា?</translation>
    </message>
    <message id="history.kept">
        <source>{n} days are kept on this computer, then they are thrown away. Titles, messages and pages are never kept.</source>
        <translation type="unfinished">ព័ត៌មាន​ត្រូវ​បាន​រក្សា​ទុក {n} ថ្ងៃ​លើ​កុំព្យូទ័រ​នេះ រួច​លុប​ចោល។ ចំណងជើង សារ និង​ទំព័រ មិន​ត្រូវ​បាន​រក្សា​ទុក​ឡើយ។</translation>
    </message>
    <message id="history.later">
        <source>Later</source>
        <translation type="unfinished">ក្រោយ</translation>
    </message>
    <message id="history.later.none">
        <source>These days end today.</source>
        <translation type="unfinished">ថ្ងៃ​ទាំង​នេះ​បញ្ចប់​ត្រឹម​ថ្ងៃ​នេះ។</translation>
    </message>
    <message id="history.more_apps">
        <source>Show all apps</source>
        <translation type="unfinished">បង្ហាញ​កម្មវិធី​ទាំង​អស់</translation>
    </message>
    <message id="history.no_app">
        <source>App not known</source>
        <translation type="unfinished">មិន​ស្គាល់​កម្មវិធី</translation>
    </message>
    <message id="history.not_counted">
        <source>does not count</source>
        <translation type="unfinished">មិន​រាប់​ម៉ោង</translation>
    </message>
    <message id="history.of_day">
        <source>{day}: {used}</source>
        <translation type="unfinished">{day}៖ {used}</translation>
    </message>
    <message id="history.of_hour">
        <source>{first} to {last}: {used}</source>
        <translation type="unfinished">{first} ដល់ {last}៖ {used}</translation>
    </message>
    <message id="history.open">
        <source>Apps, hours and more days</source>
        <translation type="unfinished">កម្មវិធី ម៉ោង និង​ថ្ងៃ​ផ្សេង​ទៀត</translation>
    </message>
    <message id="history.own.title">
        <source>My time, day by day</source>
        <translation type="unfinished">ពេល​វេលា​របស់​ខ្ញុំ​តាម​ថ្ងៃ</translation>
    </message>
    <message id="history.private">
        <source>From 13 on, apps and hours are for {name} alone; you see how long.</source>
        <translation type="unfinished">ចាប់​ពី​អាយុ 13 ឆ្នាំ កម្មវិធី និង​ម៉ោង​សម្រាប់​តែ {name} ប៉ុណ្ណោះ អ្នក​ឃើញ​តែ​រយៈពេល។</translation>
    </message>
    <message id="history.save_data">
        <source>Save as data</source>
        <translation type="unfinished">រក្សា​ទុក​ជា​ទិន្នន័យ</translation>
    </message>
    <message id="history.save_data.title">
        <source>Save the history as data (JSON)</source>
        <translation type="unfinished">រក្សា​ទុក​ប្រវត្តិ​ជា​ទិន្នន័យ (JSON)</translation>
    </message>
    <message id="history.save_table">
        <source>Save as table</source>
        <translation type="unfinished">រក្សា​ទុក​ជា​តារាង</translation>
    </message>
    <message id="history.save_table.title">
        <source>Save the history as a table (CSV)</source>
        <translation type="unfinished">រក្សា​ទុក​ប្រវត្តិ​ជា​តារាង (CSV)</translation>
    </message>
    <message id="history.saved">
        <source>Saved as {name}.</source>
        <translation type="unfinished">បាន​រក្សា​ទុក​ជា {name}។</translation>
    </message>
    <message id="history.sheet.app">
        <source>App</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message id="history.sheet.day">
        <source>Day</source>
        <translation type="unfinished">ថ្ងៃ</translation>
    </message>
    <message id="history.sheet.hour">
        <source>Hour</source>
        <translation type="unfinished">ម៉ោង</translation>
    </message>
    <message id="history.sheet.limit">
        <source>Limit</source>
        <translation type="unfinished">កម្រិត</translation>
    </message>
    <message id="history.sheet.no_limit">
        <source>no limit</source>
        <translation type="unfinished">គ្មាន​កម្រិត</translation>
    </message>
    <message id="history.sheet.used">
        <source>Used</source>
        <translation type="unfinished">បាន​ប្រើ</translation>
    </message>
    <message id="history.span">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ដល់ {last}</translation>
    </message>
    <message id="history.title">
        <source>{name}’s time, day by day</source>
        <translation type="unfinished">ពេល​វេលា​របស់ {name} តាម​ថ្ងៃ</translation>
    </message>
    <message id="history.total">
        <source>Used {used}</source>
        <translation type="unfinished">បាន​ប្រើ {used}</translation>
    </message>
    <message id="history.uncounted">
        <source>{used} of study did not count</source>
        <translation type="unfinished">ការ​សិក្សា {used} មិន​រាប់​ម៉ោង</translation>
    </message>
    <message id="history.unit.hours">
        <source>{n} h</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="history.unit.minutes">
        <source>{n} min</source>
        <translation type="unfinished">{n} នាទី</translation>
    </message>
</context>
</TS>
