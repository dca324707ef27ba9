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
    <message id="fault.pack.shipped">
        <source>A part of FamilySafe is damaged ({where}). Please install FamilySafe again; what you saved stays.</source>
        <translation type="unfinished">ផ្នែក​មួយ​នៃ FamilySafe ខូច ({where})។ សូម​ដំឡើង FamilySafe ម្ដង​ទៀត។ អ្វី​ដែល​អ្នក​បាន​រក្សាទុក​នៅ​ដដែល។</translation>
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
    <message id="guide.and_over">
        <source>{age} and over</source>
        <translation type="unfinished">{age} ឆ្នាំ​ឡើង​ទៅ</translation>
    </message>
    <message id="guide.column.app">
        <source>App</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message id="guide.column.rule">
        <source>Maker’s rule</source>
        <translation type="unfinished">គោលការណ៍</translation>
    </message>
    <message id="guide.country.AU">
        <source>Australia</source>
        <translation type="unfinished">អូស្ត្រាលី</translation>
    </message>
    <message id="guide.country.ID">
        <source>Indonesia</source>
        <translation type="unfinished">ឥណ្ឌូនេស៊ី</translation>
    </message>
    <message id="guide.country.KH">
        <source>Cambodia</source>
        <translation type="unfinished">កម្ពុជា</translation>
    </message>
    <message id="guide.country.KR">
        <source>South Korea</source>
        <translation type="unfinished">កូរ៉េ​ខាងត្បូង</translation>
    </message>
    <message id="guide.country.MY">
        <source>Malaysia</source>
        <translation type="unfinished">ម៉ាឡេស៊ី</translation>
    </message>
    <message id="guide.country.VN">
        <source>Vietnam</source>
        <translation type="unfinished">វៀតណាម</translation>
    </message>
    <message id="guide.day">
        <source>{n} {month} {year}</source>
        <translation type="unfinished">{n} {month} {year}</translation>
    </message>
    <message id="guide.do_today">
        <source>What to do today</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​ធ្វើ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="guide.evidence">
        <source>What to keep</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​រក្សាទុក</translation>
    </message>
    <message id="guide.from">
        <source>From: {sources}.</source>
        <translation type="unfinished">ប្រភព៖ {sources}។</translation>
    </message>
    <message id="guide.from.one">
        <source>{publisher}, {day}</source>
        <translation type="unfinished">{publisher} {day}</translation>
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
    <message id="guide.how">
        <source>Show how</source>
        <translation type="unfinished">មើល​របៀប</translation>
    </message>
    <message id="guide.instead">
        <source>Instead</source>
        <translation type="unfinished">ធ្វើ​បែប​នេះ​វិញ</translation>
    </message>
    <message id="guide.kind.ai">
        <source>AI helpers</source>
        <translation type="unfinished">ជំនួយការ AI</translation>
    </message>
    <message id="guide.kind.all">
        <source>All</source>
        <translation type="unfinished">ទាំងអស់</translation>
    </message>
    <message id="guide.kind.chat">
        <source>Chat</source>
        <translation type="unfinished">ជជែក</translation>
    </message>
    <message id="guide.kind.games">
        <source>Games</source>
        <translation type="unfinished">ហ្គេម</translation>
    </message>
    <message id="guide.kind.learning">
        <source>Learning</source>
        <translation type="unfinished">ការរៀន</translation>
    </message>
    <message id="guide.kind.shops">
        <source>Accounts and shops</source>
        <translation type="unfinished">គណនី និង​ហាង</translation>
    </message>
    <message id="guide.kind.video">
        <source>Video</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message id="guide.labels_note">
        <source>Words in boxes are on the device. Looks different? Search for the last word. Never change the birthday.</source>
        <translation type="unfinished">ពាក្យ​ក្នុង​ប្រអប់​មាន​នៅលើ​ឧបករណ៍។ មើល​ទៅ​ខុសគ្នា? សូម​ស្វែងរក​ពាក្យ​ចុងក្រោយ។ កុំ​ប្តូរ​ថ្ងៃ​ខែ​ឆ្នាំ​កំណើត។</translation>
    </message>
    <message id="guide.law">
        <source>The law in {country}: from {age} years.</source>
        <translation type="unfinished">ច្បាប់​នៅ {country}៖ ចាប់ពី {age} ឆ្នាំ។</translation>
    </message>
    <message id="guide.lead">
        <source>What fits each child, from the makers’ own rules.</source>
        <translation type="unfinished">អ្វី​ដែល​សម​នឹង​កូន​ម្នាក់ៗ តាម​គោលការណ៍​របស់​អ្នក​បង្កើត។</translation>
    </message>
    <message id="guide.makers_rule">
        <source>The maker: {rule}</source>
        <translation type="unfinished">អ្នក​បង្កើត៖ {rule}</translation>
    </message>
    <message id="guide.marked">
        <source>{text} [{marks}]</source>
        <translation type="unfinished">{text} [{marks}]</translation>
    </message>
    <message id="guide.month">
        <source>{month} {year}</source>
        <translation type="unfinished">{month} {year}</translation>
    </message>
    <message id="guide.more">
        <source>All about this app</source>
        <translation type="unfinished">អ្វីៗទាំងអស់​អំពី​កម្មវិធី​នេះ</translation>
    </message>
    <message id="guide.no_law">
        <source>The law: we know of no age.</source>
        <translation type="unfinished">ច្បាប់៖ យើង​មិន​ស្គាល់​អាយុ​កំណត់​ទេ។</translation>
    </message>
    <message id="guide.nothing_found">
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished">រក​មិន​ឃើញ​ទេ។ សូម​សាក​ពាក្យ​ផ្សេង។</translation>
    </message>
    <message id="guide.open_source">
        <source>Open source</source>
        <translation type="unfinished">បើក​ប្រភព</translation>
    </message>
    <message id="guide.other_child">
        <source>For another child</source>
        <translation type="unfinished">សម្រាប់​កូន​ម្នាក់​ទៀត</translation>
    </message>
    <message id="guide.overdue">
        <source>This may have changed. Check the source before you rely on it.</source>
        <translation type="unfinished">ព័ត៌មាន​នេះ​អាច​បាន​ប្រែប្រួល។ សូម​មើល​ប្រភព​សិន។</translation>
    </message>
    <message id="guide.print">
        <source>Print this page</source>
        <translation type="unfinished">បោះពុម្ព​ទំព័រ​នេះ</translation>
    </message>
    <message id="guide.print.done">
        <source>The page was sent to the printer.</source>
        <translation type="unfinished">បាន​ផ្ញើ​ទំព័រ​ទៅ​ម៉ាស៊ីន​បោះពុម្ព។</translation>
    </message>
    <message id="guide.print.now">
        <source>Print now</source>
        <translation type="unfinished">បោះពុម្ព​ឥឡូវ</translation>
    </message>
    <message id="guide.print.save">
        <source>Save as a file</source>
        <translation type="unfinished">រក្សាទុក​ជា​ឯកសារ</translation>
    </message>
    <message id="guide.print.title">
        <source>Print this page</source>
        <translation type="unfinished">បោះពុម្ព​ទំព័រ​នេះ</translation>
    </message>
    <message id="guide.printed">
        <source>The page is in {path}.</source>
        <translation type="unfinished">ទំព័រ​នេះ​នៅ {path}។</translation>
    </message>
    <message id="guide.printing">
        <source>Making the page</source>
        <translation type="unfinished">កំពុង​រៀបចំ​ទំព័រ</translation>
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
    <message id="guide.search">
        <source>Search</source>
        <translation type="unfinished">ស្វែងរក</translation>
    </message>
    <message id="guide.search.hint">
        <source>Search {n} apps</source>
        <translation type="unfinished">ស្វែងរក​ក្នុង {n} កម្មវិធី</translation>
    </message>
    <message id="guide.settings">
        <source>Settings</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message id="guide.source">
        <source>{title}, {day}</source>
        <translation type="unfinished">{title}, {day}</translation>
    </message>
    <message id="guide.source_line">
        <source>{title}. {publisher}, {day}.</source>
        <translation type="unfinished">{title}. {publisher}, {day}.</translation>
    </message>
    <message id="guide.source_numbered">
        <source>[{n}] {title}. {publisher}, {day}.</source>
        <translation type="unfinished">[{n}] {title}. {publisher} {day}។</translation>
    </message>
    <message id="guide.source_unchecked">
        <source>[{n}] Not yet checked on a device.</source>
        <translation type="unfinished">[{n}] មិន​ទាន់​បាន​ពិនិត្យ​លើ​ឧបករណ៍។</translation>
    </message>
    <message id="guide.sources">
        <source>Sources</source>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message id="guide.steps">
        <source>Report, block, keep</source>
        <translation type="unfinished">រាយការណ៍ ទប់ស្កាត់ រក្សាទុក</translation>
    </message>
    <message id="guide.store">
        <source>{store}: {value}.</source>
        <translation type="unfinished">{store}៖ {value}។</translation>
    </message>
    <message id="guide.store.unknown">
        <source>{store} in Cambodia: not known yet.</source>
        <translation type="unfinished">{store} នៅ​កម្ពុជា៖ មិន​ទាន់​ដឹង។</translation>
    </message>
    <message id="guide.three_ages">
        <source>Three ages, kept apart</source>
        <translation type="unfinished">អាយុ​បី​យ៉ាង ដាច់​ពី​គ្នា</translation>
    </message>
    <message id="guide.title">
        <source>App guide</source>
        <translation type="unfinished">ណែនាំ​អំពី​កម្មវិធី</translation>
    </message>
    <message id="guide.to_help">
        <source>Get help now</source>
        <translation type="unfinished">សុំ​ជំនួយ​ឥឡូវ</translation>
    </message>
    <message id="guide.tools">
        <source>Tools for parents</source>
        <translation type="unfinished">ឧបករណ៍​សម្រាប់​ឪពុក​ម្តាយ</translation>
    </message>
    <message id="guide.unchecked">
        <source>not yet checked on a device</source>
        <translation type="unfinished">មិន​ទាន់​បាន​ពិនិត្យ​លើ​ឧបករណ៍</translation>
    </message>
    <message id="guide.unknown">
        <source>What we do not know yet</source>
        <translation type="unfinished">អ្វី​ដែល​យើង​មិន​ទាន់​ដឹង</translation>
    </message>
    <message id="guide.verdict.adults_only">
        <source>Adults only</source>
        <translation type="unfinished">តែ​មនុស្ស​ធំ</translation>
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
        <translation type="unfinished">ជាមួយគ្នា</translation>
    </message>
    <message id="guide.with_parent">
        <source>With a parent</source>
        <translation type="unfinished">ជាមួយ​ឪពុក​ម្តាយ</translation>
    </message>
    <message id="guide.years.one">
        <source>{n} year</source>
        <translation type="unfinished">{n} ឆ្នាំ</translation>
    </message>
    <message id="guide.years.other">
        <source>{n} years</source>
        <translation type="unfinished">{n} ឆ្នាំ</translation>
    </message>
    <message id="guide.your_child">
        <source>your child</source>
        <translation type="unfinished">កូន</translation>
    </message>
    <message id="help.all">
        <source>All that can happen</source>
        <translation type="unfinished">រឿង​ទាំងអស់</translation>
    </message>
    <message id="help.damaged">
        <source>The cards cannot be read. The numbers are here all the same.</source>
        <translation type="unfinished">មិន​អាច​អាន​កាត​បាន​ទេ។ តែ​លេខ​ទូរសព្ទ​នៅ​ទីនេះ​ដដែល។</translation>
    </message>
    <message id="help.do">
        <source>What to do now</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​ធ្វើ​ឥឡូវ</translation>
    </message>
    <message id="help.evidence">
        <source>Save what happened</source>
        <translation type="unfinished">រក្សាទុក​អ្វី​ដែល​បាន​កើតឡើង</translation>
    </message>
    <message id="help.first">
        <source>First words to the child</source>
        <translation type="unfinished">ពាក្យ​ដំបូង​ទៅកាន់​កូន</translation>
    </message>
    <message id="help.first.believe">
        <source>“I believe you. It is not your fault.”</source>
        <translation type="unfinished">«ខ្ញុំ​ជឿ​កូន។ មិន​មែន​ជា​កំហុស​របស់​កូន​ទេ។»</translation>
    </message>
    <message id="help.first.thanks">
        <source>“Thank you for telling me. You did right.”</source>
        <translation type="unfinished">«អរគុណ​ដែល​ប្រាប់​ខ្ញុំ។ កូន​ធ្វើ​ត្រូវ​ហើយ។»</translation>
    </message>
    <message id="help.first.together">
        <source>“We do this together, one step at a time.”</source>
        <translation type="unfinished">«យើង​ធ្វើ​ជាមួយគ្នា មួយ​ជំហាន​ម្តងៗ។»</translation>
    </message>
    <message id="help.for_what">
        <source>You may call about</source>
        <translation type="unfinished">អ្នក​អាច​ហៅ​អំពី</translation>
    </message>
    <message id="help.free">
        <source>Free</source>
        <translation type="unfinished">ឥត​គិត​ថ្លៃ</translation>
    </message>
    <message id="help.guide">
        <source>How to report and block in the app</source>
        <translation type="unfinished">របៀប​រាយការណ៍ និង​ទប់ស្កាត់​ក្នុង​កម្មវិធី</translation>
    </message>
    <message id="help.lead">
        <source>Call. You need not know what to say.</source>
        <translation type="unfinished">សូម​ហៅ។ អ្នក​មិន​ចាំបាច់​ដឹង​ថា​ត្រូវ​និយាយ​អ្វី​ទេ។</translation>
    </message>
    <message id="help.more_numbers">
        <source>All numbers</source>
        <translation type="unfinished">លេខ​ទាំងអស់</translation>
    </message>
    <message id="help.never">
        <source>Never do this</source>
        <translation type="unfinished">កុំ​ធ្វើ​បែប​នេះ</translation>
    </message>
    <message id="help.no_numbers">
        <source>We have no confirmed number for this country. Go to the nearest police, or tell a teacher.</source>
        <translation type="unfinished">យើង​មិន​មាន​លេខ​ដែល​បាន​បញ្ជាក់​សម្រាប់​ប្រទេស​នេះ​ទេ។ សូម​ទៅ​នគរបាល​ជិត​បំផុត ឬ​ប្រាប់​គ្រូ។</translation>
    </message>
    <message id="help.sites">
        <source>Pages that help</source>
        <translation type="unfinished">ទំព័រ​ដែល​ជួយ</translation>
    </message>
    <message id="help.source_unchecked">
        <source>[{n}] General advice, not found on a page yet.</source>
        <translation type="unfinished">[{n}] ការណែនាំ​ទូទៅ មិន​ទាន់​រកឃើញ​ក្នុង​ទំព័រ​ណា​ទេ។</translation>
    </message>
    <message id="help.title">
        <source>Get help now</source>
        <translation type="unfinished">សុំ​ជំនួយ​ឥឡូវ</translation>
    </message>
    <message id="help.web">
        <source>Open the page</source>
        <translation type="unfinished">បើក​ទំព័រ</translation>
    </message>
    <message id="help.web.spoken">
        <source>Open the page of {name}</source>
        <translation type="unfinished">បើក​ទំព័រ {name}</translation>
    </message>
    <message id="help.what">
        <source>What happened?</source>
        <translation type="unfinished">តើ​មាន​រឿង​អ្វី​កើតឡើង?</translation>
    </message>
    <message id="help.what.lead">
        <source>Choose. Nobody is told that you read this.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស។ គ្មាន​នរណា​ត្រូវបាន​ប្រាប់​ថា​អ្នក​អាន​ទេ។</translation>
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
