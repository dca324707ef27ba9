<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="content.checked">
        <source>Files read: {n}. Problems: {problems}.</source>
        <translation type="unfinished">ឯកសារ​ដែល​បាន​អាន៖ {n}។ បញ្ហា៖ {problems}។</translation>
    </message>
    <message id="fault.guide.age">
        <source>{given} is not an age. Give whole years from 0 to 120.</source>
        <translation type="unfinished">{given} មិន​មែន​ជា​អាយុ​ទេ។ សូម​សរសេរ​ចំនួន​ឆ្នាំ ពី 0 ដល់ 120។</translation>
    </message>
    <message id="fault.guide.country">
        <source>“{given}” is not a country. Give two letters, such as KH.</source>
        <translation type="unfinished">«{given}» មិន​មែន​ជា​ប្រទេស​ទេ។ សូម​សរសេរ​អក្សរ​ពីរ ដូចជា KH។</translation>
    </message>
    <message id="fault.guide.language">
        <source>The guide does not speak “{given}”. Choose one of: {known}.</source>
        <translation type="unfinished">មគ្គុទេសក៍​មិន​ទាន់​មាន​ភាសា «{given}» ទេ។ សូម​ជ្រើស​មួយ៖ {known}។</translation>
    </message>
    <message id="fault.guide.unknown_app">
        <source>The app guide does not know “{app}”. Choose one of: {known}.</source>
        <translation type="unfinished">មគ្គុទេសក៍​មិន​ទាន់​ស្គាល់ «{app}» ទេ។ សូម​ជ្រើស​មួយ៖ {known}។</translation>
    </message>
    <message id="fault.helplines.none">
        <source>We know no numbers for {country} yet. Ask the local police, or choose KH.</source>
        <translation type="unfinished">យើង​មិន​ទាន់​មាន​លេខ​សម្រាប់ {country} ទេ។ សូម​សួរ​នគរបាល​ក្នុង​តំបន់ ឬ​ជ្រើស KH។</translation>
    </message>
    <message id="fault.pack.newer">
        <source>{where} is of a newer version ({schema}). Update FamilySafe first.</source>
        <translation type="unfinished">{where} ជា​កំណែ​ថ្មី​ជាង ({schema})។ សូម​ធ្វើ​បច្ចុប្បន្នភាព FamilySafe សិន។</translation>
    </message>
    <message id="fault.pack.not_a_folder">
        <source>There is no content at {path}. Give a folder with apps and helplines.</source>
        <translation type="unfinished">គ្មាន​មាតិកា​នៅ {path} ទេ។ សូម​ជ្រើស​ថត​ឯកសារ​ដែល​មាន apps និង helplines។</translation>
    </message>
    <message id="fault.pack.too_large">
        <source>{where} is too large to be content. Get the pack anew.</source>
        <translation type="unfinished">{where} ធំ​ពេក។ សូម​យក​មាតិកា​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.pack.unreadable">
        <source>{where} is damaged: {why}. Get the pack anew.</source>
        <translation type="unfinished">{where} ខូច៖ {why}។ សូម​យក​មាតិកា​ម្តង​ទៀត។</translation>
    </message>
    <message id="guide.age_of">
        <source>{child} is {age}.</source>
        <translation type="unfinished">{child} អាយុ {age} ឆ្នាំ។</translation>
    </message>
    <message id="guide.do_today">
        <source>What to do today</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​ធ្វើ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="guide.evidence">
        <source>What to keep</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​រក្សាទុក</translation>
    </message>
    <message id="guide.headline.adults_only">
        <source>{app} is for adults only</source>
        <translation type="unfinished">{app} សម្រាប់​តែ​មនុស្ស​ធំ</translation>
    </message>
    <message id="guide.headline.not_yet">
        <source>{app} is not for {child} yet</source>
        <translation type="unfinished">{app} មិន​ទាន់​សម​សម្រាប់ {child} ទេ</translation>
    </message>
    <message id="guide.headline.ok">
        <source>{app} is fine for {child}</source>
        <translation type="unfinished">{app} សម​សម្រាប់ {child}</translation>
    </message>
    <message id="guide.headline.setup_first">
        <source>Set up {app} first, for {child}</source>
        <translation type="unfinished">រៀបចំ {app} សិន សម្រាប់ {child}</translation>
    </message>
    <message id="guide.headline.together">
        <source>Use {app} together with {child}</source>
        <translation type="unfinished">ប្រើ {app} ជាមួយ {child}</translation>
    </message>
    <message id="guide.instead">
        <source>Instead</source>
        <translation type="unfinished">ធ្វើ​បែប​នេះ​វិញ</translation>
    </message>
    <message id="guide.labels_note">
        <source>Words in boxes are on the device. Looks different? Search for the last word. Never change the birthday.</source>
        <translation type="unfinished">ពាក្យ​ក្នុង​ប្រអប់​មាន​នៅលើ​ឧបករណ៍។ មើល​ទៅ​ខុសគ្នា? សូម​ស្វែងរក​ពាក្យ​ចុងក្រោយ។ កុំ​ប្តូរ​ថ្ងៃ​ខែ​ឆ្នាំ​កំណើត។</translation>
    </message>
    <message id="guide.nothing_found">
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished">រក​មិន​ឃើញ​ទេ។ សូម​សាក​ពាក្យ​ផ្សេង។</translation>
    </message>
    <message id="guide.overdue">
        <source>This may have changed. Check the source before you rely on it.</source>
        <translation type="unfinished">ព័ត៌មាន​នេះ​អាច​បាន​ប្រែប្រួល។ សូម​មើល​ប្រភព​សិន។</translation>
    </message>
    <message id="guide.printed">
        <source>The page is in {path}.</source>
        <translation type="unfinished">ទំព័រ​នេះ​នៅ {path}។</translation>
    </message>
    <message id="guide.protections">
        <source>What the app does by itself</source>
        <translation type="unfinished">អ្វី​ដែល​កម្មវិធី​ការពារ​ដោយ​ខ្លួន​ឯង</translation>
    </message>
    <message id="guide.reviewed">
        <source>Last checked {day}.</source>
        <translation type="unfinished">ពិនិត្យ​ចុងក្រោយ {day}។</translation>
    </message>
    <message id="guide.risks">
        <source>Risks</source>
        <translation type="unfinished">ហានិភ័យ</translation>
    </message>
    <message id="guide.say">
        <source>Say it like this</source>
        <translation type="unfinished">និយាយ​បែប​នេះ</translation>
    </message>
    <message id="guide.settings">
        <source>Settings</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message id="guide.source">
        <source>{title}, {day}</source>
        <translation type="unfinished">{title}, {day}</translation>
    </message>
    <message id="guide.sources">
        <source>Sources</source>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message id="guide.steps">
        <source>Report, block, keep</source>
        <translation type="unfinished">រាយការណ៍ ទប់ស្កាត់ រក្សាទុក</translation>
    </message>
    <message id="guide.tools">
        <source>Tools for parents</source>
        <translation type="unfinished">ឧបករណ៍​សម្រាប់​ឪពុក​ម្តាយ</translation>
    </message>
    <message id="guide.unknown">
        <source>What we do not know yet</source>
        <translation type="unfinished">អ្វី​ដែល​យើង​មិន​ទាន់​ដឹង</translation>
    </message>
    <message id="guide.verdict.adults_only">
        <source>Adults only</source>
        <translation type="unfinished">សម្រាប់​មនុស្ស​ធំ</translation>
    </message>
    <message id="guide.verdict.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">មិន​ទាន់</translation>
    </message>
    <message id="guide.verdict.ok">
        <source>OK</source>
        <translation type="unfinished">បាន</translation>
    </message>
    <message id="guide.verdict.setup_first">
        <source>Set up first</source>
        <translation type="unfinished">រៀបចំ​សិន</translation>
    </message>
    <message id="guide.verdict.together">
        <source>Together</source>
        <translation type="unfinished">មើល​ជាមួយគ្នា</translation>
    </message>
    <message id="guide.your_child">
        <source>your child</source>
        <translation type="unfinished">កូន</translation>
    </message>
    <message id="helplines.call">
        <source>You can call</source>
        <translation type="unfinished">អ្នក​អាច​ហៅ</translation>
    </message>
    <message id="helplines.not_dialled">
        <source>We have not called these numbers ourselves yet.</source>
        <translation type="unfinished">យើង​មិន​ទាន់​បាន​ហៅ​លេខ​ទាំងនេះ​ដោយ​ខ្លួន​ឯង​ទេ។</translation>
    </message>
    <message id="helplines.seen">
        <source>Seen on the page of {publisher}, {day}.</source>
        <translation type="unfinished">បាន​ឃើញ​នៅ​ទំព័រ {publisher} ថ្ងៃ {day}។</translation>
    </message>
</context>
</TS>
