<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="cover.add">
        <source>Add a box</source>
        <translation type="unfinished">បន្ថែម​ប្រអប់</translation>
    </message>
    <message id="cover.board">
        <source>Picture with boxes. Arrows move the last box. Shift and arrows change its size.</source>
        <translation type="unfinished">រូប​ដែល​មាន​ប្រអប់។ ព្រួញ​រំកិល​ប្រអប់​ចុងក្រោយ។ Shift និង​ព្រួញ​ប្ដូរ​ទំហំ។</translation>
    </message>
    <message id="cover.how">
        <source>Draw boxes over faces and names. The original stays as it is.</source>
        <translation type="unfinished">សូម​គូរ​ប្រអប់​លើ​មុខ និង​ឈ្មោះ។ រូប​ដើម​នៅ​ដដែល។</translation>
    </message>
    <message id="cover.nothing">
        <source>Draw a box first.</source>
        <translation type="unfinished">សូម​គូរ​ប្រអប់​មួយ​ជាមុន​សិន។</translation>
    </message>
    <message id="cover.open">
        <source>Cover something on a copy</source>
        <translation type="unfinished">បិទបាំង​អ្វី​មួយ​លើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="cover.save">
        <source>Save the covered copy</source>
        <translation type="unfinished">រក្សាទុក​ច្បាប់​ដែល​បិទបាំង</translation>
    </message>
    <message id="cover.saved">
        <source>The covered copy is in the envelope.</source>
        <translation type="unfinished">ច្បាប់​ដែល​បិទបាំង នៅ​ក្នុង​ស្រោម​សំបុត្រ​ហើយ។</translation>
    </message>
    <message id="cover.title">
        <source>Cover something on a copy</source>
        <translation type="unfinished">បិទបាំង​អ្វី​មួយ​លើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="cover.undo">
        <source>Undo</source>
        <translation type="unfinished">មិន​ធ្វើ​វិញ</translation>
    </message>
    <message id="envelope.add.busy">
        <source>Wait until everything is sealed, or press Stop.</source>
        <translation type="unfinished">សូម​រង់ចាំ​ដល់​បិទ​ត្រា​រួច ឬ​ចុច ឈប់។</translation>
    </message>
    <message id="envelope.add.chat">
        <source>Chat export</source>
        <translation type="unfinished">ឯកសារ​ជជែក</translation>
    </message>
    <message id="envelope.add.choose">
        <source>Choose files</source>
        <translation type="unfinished">ជ្រើស​ឯកសារ</translation>
    </message>
    <message id="envelope.add.choose.title">
        <source>Choose what to save</source>
        <translation type="unfinished">ជ្រើស​អ្វី​ដែល​ត្រូវ​រក្សាទុក</translation>
    </message>
    <message id="envelope.add.drop">
        <source>Drop screenshots here</source>
        <translation type="unfinished">ទម្លាក់​រូបថត​អេក្រង់​នៅ​ទីនេះ</translation>
    </message>
    <message id="envelope.add.drop.text">
        <source>Words, names and links. Not the picture itself.</source>
        <translation type="unfinished">អក្សរ ឈ្មោះ និង​តំណ។ មិន​មែន​រូប​នោះ​ទេ។</translation>
    </message>
    <message id="envelope.add.know">
        <source>What do you know?</source>
        <translation type="unfinished">តើ​អ្នក​ដឹង​អ្វី​ខ្លះ?</translation>
    </message>
    <message id="envelope.add.know.hint">
        <source>Leave empty what you don’t know</source>
        <translation type="unfinished">ទុក​ទទេ អ្វី​ដែល​អ្នក​មិន​ដឹង</translation>
    </message>
    <message id="envelope.add.next">
        <source>The next one goes here</source>
        <translation type="unfinished">របស់​បន្ទាប់​ដាក់​នៅ​ទីនេះ</translation>
    </message>
    <message id="envelope.add.nothing">
        <source>Put something in the envelope first, or write what happened.</source>
        <translation type="unfinished">សូម​ដាក់​អ្វី​មួយ​ក្នុង​ស្រោម​សំបុត្រ​សិន ឬ​សរសេរ​អ្វី​ដែល​កើតឡើង។</translation>
    </message>
    <message id="envelope.add.nothing_copied">
        <source>Nothing to paste. Copy words or a link first.</source>
        <translation type="unfinished">គ្មាន​អ្វី​សម្រាប់​បិទ​ភ្ជាប់​ទេ។ សូម​ចម្លង​អក្សរ ឬ​តំណ​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.add.paste">
        <source>Paste text</source>
        <translation type="unfinished">បិទ​ភ្ជាប់​អក្សរ</translation>
    </message>
    <message id="envelope.add.safe">
        <source>Saved and sealed.</source>
        <translation type="unfinished">បាន​រក្សាទុក និង​បិទ​ត្រា។</translation>
    </message>
    <message id="envelope.add.safe.text.one">
        <source>1 thing is safe. Any later change would show.</source>
        <translation type="unfinished">របស់ 1 មាន​សុវត្ថិភាព។ ការកែ​ក្រោយ​នេះ​នឹង​ឃើញ។</translation>
    </message>
    <message id="envelope.add.safe.text.other">
        <source>{n} things are safe. Any later change would show.</source>
        <translation type="unfinished">របស់ {n} មាន​សុវត្ថិភាព។ ការកែ​ក្រោយ​នេះ​នឹង​ឃើញ។</translation>
    </message>
    <message id="envelope.add.saving">
        <source>Saving</source>
        <translation type="unfinished">កំពុង​រក្សាទុក</translation>
    </message>
    <message id="envelope.add.title">
        <source>Put it in the envelope</source>
        <translation type="unfinished">ដាក់​វា​ក្នុង​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.add.words">
        <source>What happened</source>
        <translation type="unfinished">អ្វី​ដែល​កើតឡើង</translation>
    </message>
    <message id="envelope.advice.block">
        <source>4. Block last</source>
        <translation type="unfinished">4. ទប់ស្កាត់​ក្រោយ​គេ</translation>
    </message>
    <message id="envelope.advice.block.text">
        <source>Block the person only after you reported. Blocking can make messages disappear.</source>
        <translation type="unfinished">ទប់ស្កាត់​គណនី​នោះ ក្រោយពេល​រាយការណ៍​ហើយ។ ការ​ទប់ស្កាត់​អាច​ធ្វើឱ្យ​សារ​បាត់។</translation>
    </message>
    <message id="envelope.advice.record">
        <source>2. Write it down</source>
        <translation type="unfinished">2. កត់ត្រា​ទុក</translation>
    </message>
    <message id="envelope.advice.record.text">
        <source>Do not answer, do not pay, do not delete anything.</source>
        <translation type="unfinished">កុំ​ឆ្លើយតប កុំ​បង់ប្រាក់ កុំ​លុប​អ្វី​ទាំងអស់។</translation>
    </message>
    <message id="envelope.advice.report">
        <source>3. Report it</source>
        <translation type="unfinished">3. រាយការណ៍</translation>
    </message>
    <message id="envelope.advice.report.text">
        <source>Call the police or a hotline. Show them where it is.</source>
        <translation type="unfinished">ទូរសព្ទ​ទៅ​នគរបាល ឬ​ខ្សែ​ទូរសព្ទ​ជំនួយ។ បង្ហាញ​ពួកគេ​ថា​វា​នៅ​ឯណា។</translation>
    </message>
    <message id="envelope.advice.safe">
        <source>1. Make the child safe</source>
        <translation type="unfinished">1. ធ្វើឱ្យ​កុមារ​មាន​សុវត្ថិភាព</translation>
    </message>
    <message id="envelope.advice.safe.text">
        <source>Stay calm. Say: “It is not your fault.” Stay with the child.</source>
        <translation type="unfinished">សូម​រក្សា​ភាពស្ងប់។ និយាយ​ថា៖ “មិន​មែន​ជា​កំហុស​របស់​អ្នកទេ”។ នៅក្បែរ​កុមារ។</translation>
    </message>
    <message id="envelope.advice.title">
        <source>What to do, in this order</source>
        <translation type="unfinished">អ្វី​ត្រូវ​ធ្វើ តាម​លំដាប់​នេះ</translation>
    </message>
    <message id="envelope.back">
        <source>Back</source>
        <translation type="unfinished">ថយ​ក្រោយ</translation>
    </message>
    <message id="envelope.content.computer_made">
        <source>A picture made by a computer</source>
        <translation type="unfinished">រូបភាព​ដែល​កុំព្យូទ័រ​បង្កើត</translation>
    </message>
    <message id="envelope.content.drawn">
        <source>A drawing</source>
        <translation type="unfinished">រូប​គំនូរ</translation>
    </message>
    <message id="envelope.content.live">
        <source>A live video</source>
        <translation type="unfinished">វីដេអូ​ផ្សាយ​ផ្ទាល់</translation>
    </message>
    <message id="envelope.content.naked">
        <source>A picture of a child without clothes</source>
        <translation type="unfinished">រូបភាព​កុមារ​គ្មាន​សម្លៀកបំពាក់</translation>
    </message>
    <message id="envelope.content.not_sure">
        <source>I am not sure</source>
        <translation type="unfinished">ខ្ញុំ​មិន​ប្រាកដ</translation>
    </message>
    <message id="envelope.content.sexual">
        <source>A sexual picture of a child</source>
        <translation type="unfinished">រូបភាព​ផ្លូវភេទ​របស់​កុមារ</translation>
    </message>
    <message id="envelope.content.video">
        <source>A video</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message id="envelope.continue">
        <source>Continue</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message id="envelope.day">
        <source>{day} {month} {year}</source>
        <translation type="unfinished">ថ្ងៃទី {day} {month} {year}</translation>
    </message>
    <message id="envelope.delete">
        <source>Erase this envelope</source>
        <translation type="unfinished">លុប​ស្រោម​សំបុត្រ​នេះ</translation>
    </message>
    <message id="envelope.delete.go">
        <source>Erase for ever</source>
        <translation type="unfinished">លុប​ជារៀងរហូត</translation>
    </message>
    <message id="envelope.delete.keep">
        <source>Keep the envelope</source>
        <translation type="unfinished">ទុក​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.delete.text">
        <source>Ask the police before you erase. Everything inside is destroyed; only the log stays.</source>
        <translation type="unfinished">សូម​សួរ​នគរបាល​មុនពេល​លុប។ អ្វីៗខាងក្នុង​ត្រូវ​បំផ្លាញ នៅសល់​តែ​កំណត់ហេតុ។</translation>
    </message>
    <message id="envelope.delete.title">
        <source>Erase it for ever?</source>
        <translation type="unfinished">លុប​វា​ជារៀងរហូត?</translation>
    </message>
    <message id="envelope.delete.word">
        <source>erase</source>
        <translation type="unfinished">លុប</translation>
    </message>
    <message id="envelope.describe.more">
        <source>More that helps</source>
        <translation type="unfinished">អ្វី​ផ្សេង​ទៀត​ដែល​ជួយ</translation>
    </message>
    <message id="envelope.describe.need">
        <source>We need only what it is and the app. The rest helps.</source>
        <translation type="unfinished">យើង​ត្រូវការ​តែ​ថា​វា​ជា​អ្វី និង​កម្មវិធី​ណា។ អ្វី​ផ្សេង​ទៀត​ជួយ​បន្ថែម។</translation>
    </message>
    <message id="envelope.describe.not_look">
        <source>You do not need to look again. Do not write what the picture shows.</source>
        <translation type="unfinished">អ្នក​មិន​ចាំបាច់​មើល​ម្ដង​ទៀត​ទេ។ កុំ​សរសេរ​ថា​រូប​បង្ហាញ​អ្វី។</translation>
    </message>
    <message id="envelope.describe.save">
        <source>Save the words</source>
        <translation type="unfinished">រក្សាទុក​ពាក្យ​ទាំង​នេះ</translation>
    </message>
    <message id="envelope.describe.title">
        <source>Write down where it is</source>
        <translation type="unfinished">កត់ទុក​ថា​វា​នៅ​ឯណា</translation>
    </message>
    <message id="envelope.describe.why">
        <source>We do not copy it, so nobody is hurt again. The police can find it with these words.</source>
        <translation type="unfinished">យើង​មិន​ចម្លង​វា​ទេ ដើម្បី​កុំ​ឱ្យ​កុមារ​ឈឺចាប់​ម្ដង​ទៀត។ នគរបាល​អាច​រក​វា​ឃើញ​ដោយ​ពាក្យ​ទាំង​នេះ។</translation>
    </message>
    <message id="envelope.entry.duplicate">
        <source>{sealed}. The same file was in the envelope already.</source>
        <translation type="unfinished">{sealed}។ ឯកសារ​ដូចគ្នា​នេះ​មាន​ក្នុង​ស្រោម​សំបុត្រ​រួចហើយ។</translation>
    </message>
    <message id="envelope.entry.stopped">
        <source>Stopped. It was not saved.</source>
        <translation type="unfinished">បាន​ឈប់។ វា​មិន​ត្រូវបាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message id="envelope.entry.waiting">
        <source>Waits for its turn</source>
        <translation type="unfinished">កំពុង​រង់ចាំ​វេន</translation>
    </message>
    <message id="envelope.entry.working">
        <source>Saving, {percent} %</source>
        <translation type="unfinished">កំពុង​រក្សាទុក {percent} %</translation>
    </message>
    <message id="envelope.field.app">
        <source>Which app?</source>
        <translation type="unfinished">កម្មវិធី​អ្វី?</translation>
    </message>
    <message id="envelope.field.app.missing">
        <source>Write which app or place it is in.</source>
        <translation type="unfinished">សូម​សរសេរ​ថា​វា​នៅក្នុង​កម្មវិធី​អ្វី។</translation>
    </message>
    <message id="envelope.field.clock">
        <source>What time?</source>
        <translation type="unfinished">ម៉ោង​ប៉ុន្មាន?</translation>
    </message>
    <message id="envelope.field.clock.error">
        <source>Write the time like 16:20.</source>
        <translation type="unfinished">សូម​សរសេរ​ម៉ោង​ដូចនេះ៖ 16:20។</translation>
    </message>
    <message id="envelope.field.clock.future">
        <source>This time is still to come. Look at it again.</source>
        <translation type="unfinished">ម៉ោង​នេះ​មិន​ទាន់​មកដល់​ទេ។ សូម​មើល​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.field.clock.hint">
        <source>16:20</source>
        <translation type="unfinished">16:20</translation>
    </message>
    <message id="envelope.field.content">
        <source>What is it?</source>
        <translation type="unfinished">វា​ជា​អ្វី?</translation>
    </message>
    <message id="envelope.field.content.missing">
        <source>Choose what it is.</source>
        <translation type="unfinished">សូម​ជ្រើស​ថា​វា​ជា​អ្វី។</translation>
    </message>
    <message id="envelope.field.day">
        <source>Which day?</source>
        <translation type="unfinished">ថ្ងៃ​ណា?</translation>
    </message>
    <message id="envelope.field.day.error">
        <source>Write the day like 24/11/2026.</source>
        <translation type="unfinished">សូម​សរសេរ​ថ្ងៃ​ដូចនេះ៖ 24/11/2026។</translation>
    </message>
    <message id="envelope.field.day.future">
        <source>This day is still to come. Look at it again.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​មិន​ទាន់​មកដល់​ទេ។ សូម​មើល​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.field.day.hint">
        <source>24/11/2026</source>
        <translation type="unfinished">24/11/2026</translation>
    </message>
    <message id="envelope.field.day.missing">
        <source>Write the day too.</source>
        <translation type="unfinished">សូម​សរសេរ​ថ្ងៃ​ផង។</translation>
    </message>
    <message id="envelope.field.file">
        <source>File name</source>
        <translation type="unfinished">ឈ្មោះ​ឯកសារ</translation>
    </message>
    <message id="envelope.field.handle">
        <source>User name</source>
        <translation type="unfinished">ឈ្មោះ​អ្នកប្រើ</translation>
    </message>
    <message id="envelope.field.note">
        <source>What happened?</source>
        <translation type="unfinished">មាន​អ្វី​កើតឡើង?</translation>
    </message>
    <message id="envelope.field.sealed">
        <source>Sealed</source>
        <translation type="unfinished">បិទ​ត្រា</translation>
    </message>
    <message id="envelope.field.seen_by">
        <source>Who has seen it?</source>
        <translation type="unfinished">អ្នកណា​ខ្លះ​បាន​ឃើញ​វា?</translation>
    </message>
    <message id="envelope.field.sender">
        <source>Who sent it?</source>
        <translation type="unfinished">អ្នកណា​ផ្ញើ​មក?</translation>
    </message>
    <message id="envelope.field.size">
        <source>Size</source>
        <translation type="unfinished">ទំហំ</translation>
    </message>
    <message id="envelope.field.url">
        <source>Link</source>
        <translation type="unfinished">តំណ</translation>
    </message>
    <message id="envelope.field.user_id">
        <source>User number, if you see it</source>
        <translation type="unfinished">លេខ​សម្គាល់​អ្នកប្រើ បើ​អ្នក​ឃើញ</translation>
    </message>
    <message id="envelope.field.when">
        <source>When?</source>
        <translation type="unfinished">ពេលណា?</translation>
    </message>
    <message id="envelope.field.where">
        <source>Where is it on the device?</source>
        <translation type="unfinished">វា​នៅ​កន្លែងណា​ក្នុង​ឧបករណ៍?</translation>
    </message>
    <message id="envelope.inside">
        <source>Inside</source>
        <translation type="unfinished">នៅ​ខាងក្នុង</translation>
    </message>
    <message id="envelope.inside.add">
        <source>Add more</source>
        <translation type="unfinished">បន្ថែម​ទៀត</translation>
    </message>
    <message id="envelope.inside.covered">
        <source>Pictures stay covered</source>
        <translation type="unfinished">រូបភាព​ត្រូវបាន​បិទបាំង</translation>
    </message>
    <message id="envelope.inside.empty">
        <source>Nothing is inside yet</source>
        <translation type="unfinished">មិន​ទាន់​មាន​អ្វី​នៅ​ខាងក្នុង​ទេ</translation>
    </message>
    <message id="envelope.item.chat">
        <source>Chat {n}</source>
        <translation type="unfinished">ការជជែក {n}</translation>
    </message>
    <message id="envelope.item.described.picture">
        <source>1 picture</source>
        <translation type="unfinished">រូបភាព 1</translation>
    </message>
    <message id="envelope.item.described.video">
        <source>1 video</source>
        <translation type="unfinished">វីដេអូ 1</translation>
    </message>
    <message id="envelope.item.erase">
        <source>Erase this one</source>
        <translation type="unfinished">លុប​របស់​នេះ</translation>
    </message>
    <message id="envelope.item.erase.text">
        <source>Nobody can bring it back, not even we. The log will say that it was there.</source>
        <translation type="unfinished">គ្មាន​នរណា​អាច​យក​វា​មក​វិញ​បាន​ទេ សូម្បី​តែ​យើង។ កំណត់ហេតុ​នឹង​សរសេរ​ថា​វា​ធ្លាប់​មាន។</translation>
    </message>
    <message id="envelope.item.erase.title">
        <source>Erase {name} for ever?</source>
        <translation type="unfinished">លុប {name} ជា​រៀងរហូត?</translation>
    </message>
    <message id="envelope.item.erased">
        <source>Erased for ever.</source>
        <translation type="unfinished">បាន​លុប​ជា​រៀងរហូត។</translation>
    </message>
    <message id="envelope.item.file">
        <source>File {n}</source>
        <translation type="unfinished">ឯកសារ {n}</translation>
    </message>
    <message id="envelope.item.is_locked">
        <source>Locked</source>
        <translation type="unfinished">បាន​ចាក់សោ</translation>
    </message>
    <message id="envelope.item.link">
        <source>Link {n}</source>
        <translation type="unfinished">តំណ {n}</translation>
    </message>
    <message id="envelope.item.lock">
        <source>Lock it: it may show a child sexually</source>
        <translation type="unfinished">ចាក់សោ៖ វា​អាច​បង្ហាញ​កុមារ​បែប​អាសអាភាស</translation>
    </message>
    <message id="envelope.item.lock.keep">
        <source>Do not lock it</source>
        <translation type="unfinished">កុំ​ចាក់សោ</translation>
    </message>
    <message id="envelope.item.lock.text">
        <source>Nobody can look at it any more. It leaves only if an officer asks for it. There is no way back but erasing it.</source>
        <translation type="unfinished">គ្មាន​នរណា​អាច​មើល​វា​បាន​ទៀត​ទេ។ វា​ចេញ​ទៅ​លុះត្រាតែ​មន្ត្រី​នគរបាល​ស្នើសុំ។ មិន​អាច​ដោះសោ​វិញ​បាន​ទេ មាន​តែ​លុប​ចោល។</translation>
    </message>
    <message id="envelope.item.lock.title">
        <source>Lock this one?</source>
        <translation type="unfinished">ចាក់សោ​របស់​នេះ?</translation>
    </message>
    <message id="envelope.item.locked">
        <source>It is locked. Do not look for more. Tell the police that you have it.</source>
        <translation type="unfinished">វា​ត្រូវបាន​ចាក់សោ។ កុំ​ស្វែងរក​បន្ថែម។ សូម​ប្រាប់​នគរបាល​ថា​អ្នក​មាន​វា។</translation>
    </message>
    <message id="envelope.item.not_copied">
        <source>Not copied</source>
        <translation type="unfinished">មិន​បាន​ចម្លង​ទេ</translation>
    </message>
    <message id="envelope.item.picture">
        <source>Picture {n}</source>
        <translation type="unfinished">រូបភាព {n}</translation>
    </message>
    <message id="envelope.item.sealed">
        <source>Sealed {clock}</source>
        <translation type="unfinished">បិទ​ត្រា​ម៉ោង {clock}</translation>
    </message>
    <message id="envelope.item.sealed_on">
        <source>Sealed {day}, {clock}</source>
        <translation type="unfinished">បិទ​ត្រា {day} ម៉ោង {clock}</translation>
    </message>
    <message id="envelope.item.sound">
        <source>Sound {n}</source>
        <translation type="unfinished">សំឡេង {n}</translation>
    </message>
    <message id="envelope.item.text">
        <source>Words {n}</source>
        <translation type="unfinished">អក្សរ {n}</translation>
    </message>
    <message id="envelope.item.video">
        <source>Video {n}</source>
        <translation type="unfinished">វីដេអូ {n}</translation>
    </message>
    <message id="envelope.leave.hint">
        <source>Press Esc three times to leave at once.</source>
        <translation type="unfinished">ចុច Esc បី​ដង​ដើម្បី​ចាកចេញ​ភ្លាម។</translation>
    </message>
    <message id="envelope.line.one">
        <source>Envelope {number}. Started {day}. {n} thing inside.</source>
        <translation type="unfinished">ស្រោម​សំបុត្រ​ទី {number}។ ចាប់ផ្ដើម {day}។ មាន​របស់ {n} ក្នុង​នោះ។</translation>
    </message>
    <message id="envelope.line.other">
        <source>Envelope {number}. Started {day}. {n} things inside.</source>
        <translation type="unfinished">ស្រោម​សំបុត្រ​ទី {number}។ ចាប់ផ្ដើម {day}។ មាន​របស់ {n} ក្នុង​នោះ។</translation>
    </message>
    <message id="envelope.list.empty">
        <source>Nothing is saved yet</source>
        <translation type="unfinished">មិន​ទាន់​មាន​អ្វី​រក្សាទុក​ទេ</translation>
    </message>
    <message id="envelope.list.empty.text">
        <source>When a child gets messages that worry you, save them here.</source>
        <translation type="unfinished">ពេល​កុមារ​ទទួល​សារ​ដែល​ធ្វើឱ្យ​អ្នក​បារម្ភ សូម​រក្សាទុក​នៅ​ទីនេះ។</translation>
    </message>
    <message id="envelope.list.new">
        <source>Save something new</source>
        <translation type="unfinished">រក្សាទុក​រឿង​ថ្មី</translation>
    </message>
    <message id="envelope.list.opening">
        <source>Opening…</source>
        <translation type="unfinished">កំពុង​បើក…</translation>
    </message>
    <message id="envelope.list.title">
        <source>Your envelopes</source>
        <translation type="unfinished">ស្រោម​សំបុត្រ​របស់​អ្នក</translation>
    </message>
    <message id="envelope.lock.now">
        <source>Lock now</source>
        <translation type="unfinished">ចាក់សោ​ឥឡូវ</translation>
    </message>
    <message id="envelope.log.added">
        <source>Put in and sealed</source>
        <translation type="unfinished">បាន​ដាក់ចូល និង​បិទ​ត្រា</translation>
    </message>
    <message id="envelope.log.deleted">
        <source>Envelope erased</source>
        <translation type="unfinished">បាន​លុប​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.log.described">
        <source>Written down, not copied</source>
        <translation type="unfinished">បាន​កត់ត្រា មិន​បាន​ចម្លង</translation>
    </message>
    <message id="envelope.log.details">
        <source>What is known was changed</source>
        <translation type="unfinished">បាន​កែ​អ្វី​ដែល​ដឹង</translation>
    </message>
    <message id="envelope.log.erased">
        <source>Erased</source>
        <translation type="unfinished">បាន​លុប</translation>
    </message>
    <message id="envelope.log.extracted">
        <source>Taken out as a file</source>
        <translation type="unfinished">បាន​យក​ចេញ​ជា​ឯកសារ</translation>
    </message>
    <message id="envelope.log.made">
        <source>Envelope started</source>
        <translation type="unfinished">បាន​ចាប់ផ្ដើម​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.log.prepared">
        <source>Police folder prepared</source>
        <translation type="unfinished">បាន​រៀបចំ​សំណុំ​ឯកសារ​សម្រាប់​នគរបាល</translation>
    </message>
    <message id="envelope.log.renamed">
        <source>Name of the envelope changed</source>
        <translation type="unfinished">បាន​ប្ដូរ​ឈ្មោះ​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.log.sealed">
        <source>Police folder sealed</source>
        <translation type="unfinished">បាន​បិទ​ត្រា​សំណុំ​ឯកសារ​សម្រាប់​នគរបាល</translation>
    </message>
    <message id="envelope.log.show">
        <source>Show who did what</source>
        <translation type="unfinished">បង្ហាញ​ថា​អ្នកណា​ធ្វើ​អ្វី</translation>
    </message>
    <message id="envelope.log.title">
        <source>Who did what</source>
        <translation type="unfinished">អ្នកណា​ធ្វើ​អ្វី</translation>
    </message>
    <message id="envelope.log.transcript">
        <source>A chat was read</source>
        <translation type="unfinished">បាន​អាន​ការ​ជជែក</translation>
    </message>
    <message id="envelope.log.viewed">
        <source>Looked at</source>
        <translation type="unfinished">បាន​មើល</translation>
    </message>
    <message id="envelope.look.close">
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message id="envelope.look.hold">
        <source>Hold to look</source>
        <translation type="unfinished">ចុច​ឱ្យ​ជាប់​ដើម្បី​មើល</translation>
    </message>
    <message id="envelope.look.impossible">
        <source>This picture cannot be shown here. It is still safe.</source>
        <translation type="unfinished">រូប​នេះ​មិន​អាច​បង្ហាញ​នៅ​ទីនេះ​ទេ។ វា​នៅតែ​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message id="envelope.look.opening">
        <source>Opening</source>
        <translation type="unfinished">កំពុង​បើក</translation>
    </message>
    <message id="envelope.look.warning">
        <source>It may upset you. Looking is written in the log.</source>
        <translation type="unfinished">វា​អាច​ធ្វើឱ្យ​អ្នក​រំខាន​ចិត្ត។ ការមើល​ត្រូវបាន​កត់ត្រា​ទុក។</translation>
    </message>
    <message id="envelope.make.first">
        <source>Choose a passphrase</source>
        <translation type="unfinished">ជ្រើស​ពាក្យ​សម្ងាត់</translation>
    </message>
    <message id="envelope.make.go">
        <source>Make the box</source>
        <translation type="unfinished">បង្កើត​ប្រអប់</translation>
    </message>
    <message id="envelope.make.pin">
        <source>It is not the PIN. Children must not know it.</source>
        <translation type="unfinished">វា​មិន​មែន​ជា​កូដ PIN ទេ។ កុំ​ឱ្យ​ក្មេងៗដឹង។</translation>
    </message>
    <message id="envelope.make.second">
        <source>Type it again</source>
        <translation type="unfinished">វាយ​វា​ម្ដង​ទៀត</translation>
    </message>
    <message id="envelope.make.text">
        <source>Everything you save goes into it. Only your passphrase opens it.</source>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​រក្សាទុក ចូលក្នុង​នោះ។ មាន​តែ​ពាក្យ​សម្ងាត់​របស់​អ្នកទេ ដែល​បើក​វា​បាន។</translation>
    </message>
    <message id="envelope.make.title">
        <source>First, make a locked box</source>
        <translation type="unfinished">ជា​ដំបូង សូម​បង្កើត​ប្រអប់​មាន​សោ</translation>
    </message>
    <message id="envelope.make.working">
        <source>Making</source>
        <translation type="unfinished">កំពុង​បង្កើត</translation>
    </message>
    <message id="envelope.moment.other">
        <source>{day}, {clock}</source>
        <translation type="unfinished">{day} ម៉ោង {clock}</translation>
    </message>
    <message id="envelope.moment.sealed">
        <source>Saved and sealed</source>
        <translation type="unfinished">បាន​រក្សាទុក និង​បិទ​ត្រា</translation>
    </message>
    <message id="envelope.moment.today">
        <source>today {clock}</source>
        <translation type="unfinished">ថ្ងៃ​នេះ ម៉ោង {clock}</translation>
    </message>
    <message id="envelope.moment.yesterday">
        <source>yesterday {clock}</source>
        <translation type="unfinished">ម្សិលមិញ ម៉ោង {clock}</translation>
    </message>
    <message id="envelope.month.1">
        <source>January</source>
        <translation type="unfinished">មករា</translation>
    </message>
    <message id="envelope.month.10">
        <source>October</source>
        <translation type="unfinished">តុលា</translation>
    </message>
    <message id="envelope.month.11">
        <source>November</source>
        <translation type="unfinished">វិច្ឆិកា</translation>
    </message>
    <message id="envelope.month.12">
        <source>December</source>
        <translation type="unfinished">ធ្នូ</translation>
    </message>
    <message id="envelope.month.2">
        <source>February</source>
        <translation type="unfinished">កុម្ភៈ</translation>
    </message>
    <message id="envelope.month.3">
        <source>March</source>
        <translation type="unfinished">មីនា</translation>
    </message>
    <message id="envelope.month.4">
        <source>April</source>
        <translation type="unfinished">មេសា</translation>
    </message>
    <message id="envelope.month.5">
        <source>May</source>
        <translation type="unfinished">ឧសភា</translation>
    </message>
    <message id="envelope.month.6">
        <source>June</source>
        <translation type="unfinished">មិថុនា</translation>
    </message>
    <message id="envelope.month.7">
        <source>July</source>
        <translation type="unfinished">កក្កដា</translation>
    </message>
    <message id="envelope.month.8">
        <source>August</source>
        <translation type="unfinished">សីហា</translation>
    </message>
    <message id="envelope.month.9">
        <source>September</source>
        <translation type="unfinished">កញ្ញា</translation>
    </message>
    <message id="envelope.name.child">
        <source>Which child is it about?</source>
        <translation type="unfinished">អំពី​កុមារ​ណា?</translation>
    </message>
    <message id="envelope.name.empty">
        <source>Write a name first.</source>
        <translation type="unfinished">សូម​សរសេរ​ឈ្មោះ​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.name.field">
        <source>Name of the envelope</source>
        <translation type="unfinished">ឈ្មោះ​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.name.text">
        <source>You find it again by this name.</source>
        <translation type="unfinished">អ្នក​រក​វា​ឃើញ​វិញ​តាម​ឈ្មោះ​នេះ។</translation>
    </message>
    <message id="envelope.name.title">
        <source>What do you call this envelope?</source>
        <translation type="unfinished">តើ​អ្នក​ដាក់​ឈ្មោះ​ស្រោម​សំបុត្រ​នេះ​ថា​អ្វី?</translation>
    </message>
    <message id="envelope.next.look">
        <source>Look at the envelope</source>
        <translation type="unfinished">មើល​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.next.title">
        <source>It is safe now</source>
        <translation type="unfinished">ឥឡូវ​វា​មាន​សុវត្ថិភាព​ហើយ</translation>
    </message>
    <message id="envelope.own.advice.safe">
        <source>1. Get to safety</source>
        <translation type="unfinished">1. រក​កន្លែង​មាន​សុវត្ថិភាព</translation>
    </message>
    <message id="envelope.own.advice.safe.text">
        <source>It is not your fault. Go to somebody you trust and tell them.</source>
        <translation type="unfinished">មិន​មែន​ជា​កំហុស​របស់​អ្នកទេ។ សូម​ទៅ​រក​អ្នក​ដែល​អ្នក​ទុកចិត្ត ហើយ​ប្រាប់​គាត់។</translation>
    </message>
    <message id="envelope.own.list.empty.text">
        <source>When you get messages that worry you, save them here.</source>
        <translation type="unfinished">ពេល​អ្នកទទួល​សារ​ដែល​ធ្វើឱ្យ​អ្នក​បារម្ភ សូម​រក្សាទុក​នៅ​ទីនេះ។</translation>
    </message>
    <message id="envelope.own.make.pin">
        <source>It is not the PIN. Tell it to nobody.</source>
        <translation type="unfinished">វា​មិន​មែន​ជា​កូដ PIN ទេ។ កុំ​ប្រាប់​នរណា។</translation>
    </message>
    <message id="envelope.own.name.child">
        <source>Is it about you?</source>
        <translation type="unfinished">តើ​អំពី​អ្នក​មែន​ទេ?</translation>
    </message>
    <message id="envelope.own.safety.hint">
        <source>A picture of yourself, a drawing, or one made by a computer count too. You do not need to look again. Not sure? Choose the first answer.</source>
        <translation type="unfinished">រូប​របស់​អ្នក​ផ្ទាល់ រូប​គំនូរ ឬ​រូប​ដែល​កុំព្យូទ័រ​បង្កើត ក៏​រាប់​ដែរ។ អ្នក​មិន​ចាំបាច់​មើល​ម្ដង​ទៀត​ទេ។ បើ​មិន​ប្រាកដ សូម​ជ្រើសចម្លើយ​ទី​មួយ។</translation>
    </message>
    <message id="envelope.own.safety.why.text">
        <source>Every copy of such a picture hurts again whoever it shows. Keeping or sending one can break the law, even to get help. So FamilySafe does not copy it.</source>
        <translation type="unfinished">ការចម្លង​រូប​បែប​នេះ​ម្ដងៗ ធ្វើឱ្យ​អ្នក​ក្នុង​រូប​ឈឺចាប់​ម្ដង​ទៀត។ ការទុក ឬ​ផ្ញើ​វា អាច​ខុស​ច្បាប់ ទោះបី​ដើម្បី​សុំ​ជំនួយ​ក៏ដោយ។ ដូច្នេះ FamilySafe មិន​ចម្លង​វា​ទេ។</translation>
    </message>
    <message id="envelope.passphrase.common">
        <source>Many people use this one. Choose words that only you put together.</source>
        <translation type="unfinished">មនុស្ស​ច្រើន​ប្រើ​ពាក្យ​នេះ។ សូម​ជ្រើស​ពាក្យ​ដែល​មាន​តែ​អ្នក​ដឹង។</translation>
    </message>
    <message id="envelope.passphrase.differ">
        <source>The two are not the same. Type the second again.</source>
        <translation type="unfinished">ពាក្យ​ទាំង​ពីរ​មិន​ដូចគ្នា។ សូម​វាយ​ពាក្យ​ទី​ពីរ​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.passphrase.empty">
        <source>Three or four words are easy to keep in mind.</source>
        <translation type="unfinished">ពាក្យ​បី​ឬ​បួន ងាយ​ចងចាំ។</translation>
    </message>
    <message id="envelope.passphrase.good">
        <source>Good. Guessing it would take very long.</source>
        <translation type="unfinished">ល្អ។ ត្រូវការពេល​យូរ​ណាស់​ទើប​ទាយ​បាន។</translation>
    </message>
    <message id="envelope.passphrase.repeat">
        <source>Type it a second time, so that no slip locks you out.</source>
        <translation type="unfinished">សូម​វាយ​វា​ម្ដង​ទៀត កុំ​ឱ្យ​វាយ​ខុស។</translation>
    </message>
    <message id="envelope.passphrase.short.one">
        <source>Too short: 1 more sign.</source>
        <translation type="unfinished">ខ្លី​ពេក៖ បន្ថែម 1 តួ​ទៀត។</translation>
    </message>
    <message id="envelope.passphrase.short.other">
        <source>Too short: {n} more signs.</source>
        <translation type="unfinished">ខ្លី​ពេក៖ បន្ថែម {n} តួ​ទៀត។</translation>
    </message>
    <message id="envelope.passphrase.strong">
        <source>Strong. Nobody will guess it.</source>
        <translation type="unfinished">រឹងមាំ។ គ្មាន​នរណា​ទាយ​បាន​ទេ។</translation>
    </message>
    <message id="envelope.passphrase.weak">
        <source>It can be guessed. One more word makes it much better.</source>
        <translation type="unfinished">គេ​អាច​ទាយ​បាន។ បន្ថែម​ពាក្យ​មួយ​ទៀត វា​នឹង​ប្រសើរ​ជាង។</translation>
    </message>
    <message id="envelope.police">
        <source>Hand it over</source>
        <translation type="unfinished">ប្រគល់​ឱ្យ​អ្នក​ជួយ</translation>
    </message>
    <message id="envelope.police.count">
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} ក្នុង {all}</translation>
    </message>
    <message id="envelope.police.empty">
        <source>Put something in the envelope first.</source>
        <translation type="unfinished">សូម​ដាក់​អ្វី​មួយ​ក្នុង​ស្រោម​សំបុត្រ​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.police.making">
        <source>Making the folder</source>
        <translation type="unfinished">កំពុង​រៀបចំ​សំណុំ​ឯកសារ</translation>
    </message>
    <message id="envelope.police.ready">
        <source>The folder is ready</source>
        <translation type="unfinished">សំណុំ​ឯកសារ​រួចរាល់</translation>
    </message>
    <message id="envelope.police.receipt">
        <source>The receipt beside it: {name}. Print it and take it with you.</source>
        <translation type="unfinished">បង្កាន់ដៃ​នៅក្បែរ​វា៖ {name}។ សូម​បោះពុម្ព ហើយ​យក​ទៅ​ជាមួយ។</translation>
    </message>
    <message id="envelope.police.show">
        <source>Show the folder</source>
        <translation type="unfinished">បង្ហាញ​ថត​ឯកសារ</translation>
    </message>
    <message id="envelope.police.stopped">
        <source>Stopped. No folder was made.</source>
        <translation type="unfinished">បាន​ឈប់។ គ្មាន​ថត​ឯកសារ​ត្រូវបាន​បង្កើត​ទេ។</translation>
    </message>
    <message id="envelope.police.where">
        <source>It lies at {path}</source>
        <translation type="unfinished">វា​នៅ {path}</translation>
    </message>
    <message id="envelope.police.working">
        <source>Working</source>
        <translation type="unfinished">កំពុង​ធ្វើ</translation>
    </message>
    <message id="envelope.problem.changed">
        <source>{name} is not what it was.</source>
        <translation type="unfinished">{name} មិន​ដូច​ដើម​ទេ។</translation>
    </message>
    <message id="envelope.problem.elsewhere">
        <source>Something in the box outside this envelope does not fit.</source>
        <translation type="unfinished">មាន​អ្វី​មួយ​ក្នុង​ប្រអប់ ក្រៅ​ស្រោម​សំបុត្រ​នេះ មិន​ត្រឹមត្រូវ។</translation>
    </message>
    <message id="envelope.problem.missing">
        <source>{name} is not there any more.</source>
        <translation type="unfinished">{name} មិន​នៅ​ទីនោះ​ទៀត​ទេ។</translation>
    </message>
    <message id="envelope.problem.unreadable">
        <source>{name} cannot be read.</source>
        <translation type="unfinished">មិន​អាច​អាន {name} បាន​ទេ។</translation>
    </message>
    <message id="envelope.recover.empty">
        <source>Type the key first.</source>
        <translation type="unfinished">សូម​វាយ​សោជាមុន​សិន។</translation>
    </message>
    <message id="envelope.recover.go">
        <source>Open with the key</source>
        <translation type="unfinished">បើក​ដោយ​សោ</translation>
    </message>
    <message id="envelope.recover.key">
        <source>The key on the sheet</source>
        <translation type="unfinished">សោ​នៅលើ​ក្រដាស</translation>
    </message>
    <message id="envelope.recover.text">
        <source>Type the key from your sheet. Then choose a new passphrase.</source>
        <translation type="unfinished">វាយ​សោ​ពី​ក្រដាស​របស់​អ្នក។ បន្ទាប់មក ជ្រើស​ពាក្យ​សម្ងាត់​ថ្មី។</translation>
    </message>
    <message id="envelope.recover.title">
        <source>Open it with the recovery sheet</source>
        <translation type="unfinished">បើក​ដោយ​ក្រដាស​សង្គ្រោះ</translation>
    </message>
    <message id="envelope.safety.call">
        <source>You can call now</source>
        <translation type="unfinished">អ្នក​អាច​ហៅ​ទូរសព្ទ​ឥឡូវនេះ</translation>
    </message>
    <message id="envelope.safety.hint">
        <source>Your own child, a drawing, or one made by a computer count too. You do not need to look again. Not sure? Choose the first answer.</source>
        <translation type="unfinished">រូប​កូន​ឬ​ចៅ​របស់​អ្នក រូប​គំនូរ ឬ​រូប​ដែល​កុំព្យូទ័រ​បង្កើត ក៏​រាប់​ដែរ។ អ្នក​មិន​ចាំបាច់​មើល​ម្ដង​ទៀត​ទេ។ បើ​មិន​ប្រាកដ សូម​ជ្រើសចម្លើយ​ទី​មួយ។</translation>
    </message>
    <message id="envelope.safety.no">
        <source>It does not</source>
        <translation type="unfinished">មិន​មាន​ទេ</translation>
    </message>
    <message id="envelope.safety.no.then">
        <source>We save it and seal it.</source>
        <translation type="unfinished">យើង​រក្សា​វា​ទុក ហើយ​បិទ​ត្រា។</translation>
    </message>
    <message id="envelope.safety.no_numbers">
        <source>Open “Help” above for numbers to call.</source>
        <translation type="unfinished">បើក “ជំនួយ” ខាងលើ ដើម្បី​រក​លេខ​ទូរសព្ទ។</translation>
    </message>
    <message id="envelope.safety.question">
        <source>Does it show, or might it show, a naked or sexual picture of someone under 18?</source>
        <translation type="unfinished">តើ​វា​បង្ហាញ ឬ​អាច​បង្ហាញ រូប​អាក្រាត ឬ​រូប​ផ្លូវភេទ របស់​អ្នកណា​ម្នាក់​អាយុ​ក្រោម 18 ឆ្នាំ​ទេ?</translation>
    </message>
    <message id="envelope.safety.seen">
        <source>Numbers checked on {day}</source>
        <translation type="unfinished">បាន​ពិនិត្យ​លេខ​ទាំងនេះ​នៅ {day}</translation>
    </message>
    <message id="envelope.safety.waiting.one">
        <source>1 thing waits. It was not opened.</source>
        <translation type="unfinished">មាន​របស់ 1 កំពុង​រង់ចាំ។ យើង​មិន​ទាន់​បើក​វា​ទេ។</translation>
    </message>
    <message id="envelope.safety.waiting.other">
        <source>{n} things wait. None was opened.</source>
        <translation type="unfinished">មាន​របស់ {n} កំពុង​រង់ចាំ។ យើង​មិន​ទាន់​បើក​វា​ទេ។</translation>
    </message>
    <message id="envelope.safety.why">
        <source>Why we ask this first</source>
        <translation type="unfinished">ហេតុ​អ្វី​យើង​សួរ​ដូច្នេះ​មុន</translation>
    </message>
    <message id="envelope.safety.why.text">
        <source>Every copy of such a picture hurts the child again. Keeping or sending one can break the law, even to help. So FamilySafe does not copy it.</source>
        <translation type="unfinished">ការចម្លង​រូប​បែប​នេះ​ម្ដងៗ ធ្វើឱ្យ​កុមារ​ឈឺចាប់​ម្ដង​ទៀត។ ការទុក ឬ​ផ្ញើ​វា អាច​ខុស​ច្បាប់ ទោះបី​ដើម្បី​ជួយ​ក៏ដោយ។ ដូច្នេះ FamilySafe មិន​ចម្លង​វា​ទេ។</translation>
    </message>
    <message id="envelope.safety.yes">
        <source>It does, or I am not sure</source>
        <translation type="unfinished">មាន ឬ​ខ្ញុំ​មិន​ប្រាកដ</translation>
    </message>
    <message id="envelope.safety.yes.then">
        <source>We write down where it is. We copy nothing.</source>
        <translation type="unfinished">យើង​កត់​ទុក​ថា​វា​នៅ​ឯណា។ យើង​មិន​ចម្លង​អ្វី​ទេ។</translation>
    </message>
    <message id="envelope.seal.again">
        <source>Check again</source>
        <translation type="unfinished">ពិនិត្យ​ម្ដង​ទៀត</translation>
    </message>
    <message id="envelope.seal.changed">
        <source>Something was changed.</source>
        <translation type="unfinished">មាន​អ្វី​មួយ​ត្រូវបាន​ផ្លាស់ប្ដូរ។</translation>
    </message>
    <message id="envelope.seal.changed.text">
        <source>Do not delete anything. Show this to the police.</source>
        <translation type="unfinished">កុំ​លុប​អ្វី​ទាំងអស់។ សូម​បង្ហាញ​វា​ទៅ​នគរបាល។</translation>
    </message>
    <message id="envelope.seal.checked">
        <source>Checked {when}.</source>
        <translation type="unfinished">បាន​ពិនិត្យ{when}។</translation>
    </message>
    <message id="envelope.seal.checking">
        <source>Checking every seal</source>
        <translation type="unfinished">កំពុង​ពិនិត្យ​ត្រា​ទាំងអស់</translation>
    </message>
    <message id="envelope.seal.stopped">
        <source>The check was stopped.</source>
        <translation type="unfinished">ការពិនិត្យ​ត្រូវបាន​បញ្ឈប់។</translation>
    </message>
    <message id="envelope.seal.unchanged">
        <source>Nothing has been changed.</source>
        <translation type="unfinished">គ្មាន​អ្វី​ត្រូវបាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message id="envelope.seal.unknown">
        <source>Not checked since you opened the box.</source>
        <translation type="unfinished">មិន​ទាន់​ពិនិត្យ​ទេ តាំងពី​អ្នកបើក​ប្រអប់។</translation>
    </message>
    <message id="envelope.seal.unknown.text">
        <source>Press “Check again”.</source>
        <translation type="unfinished">សូម​ចុច “ពិនិត្យ​ម្ដង​ទៀត”។</translation>
    </message>
    <message id="envelope.sheet.back">
        <source>Type the last {n} signs of the key from your paper</source>
        <translation type="unfinished">វាយ​តួ​ចុងក្រោយ {n} នៃ​សោ ពី​ក្រដាស​របស់​អ្នក</translation>
    </message>
    <message id="envelope.sheet.choose">
        <source>Where to save the sheet</source>
        <translation type="unfinished">រក្សាទុក​ក្រដាស​នៅ​ឯណា</translation>
    </message>
    <message id="envelope.sheet.differs">
        <source>This is not the end of the key. Look at the paper again.</source>
        <translation type="unfinished">នេះ​មិន​មែន​ជា​ចុងបញ្ចប់​នៃ​សោ​ទេ។ សូម​មើល​ក្រដាស​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.sheet.file">
        <source>FamilySafe recovery sheet.pdf</source>
        <translation type="unfinished">FamilySafe recovery sheet.pdf</translation>
    </message>
    <message id="envelope.sheet.fits">
        <source>It fits. Put the sheet in a safe place.</source>
        <translation type="unfinished">ត្រឹមត្រូវ។ សូម​ទុក​ក្រដាស​នៅ​កន្លែង​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message id="envelope.sheet.key.hide">
        <source>Hide the key</source>
        <translation type="unfinished">លាក់​សោ</translation>
    </message>
    <message id="envelope.sheet.key.show">
        <source>Show the key</source>
        <translation type="unfinished">បង្ហាញ​សោ</translation>
    </message>
    <message id="envelope.sheet.not_kept">
        <source>First print it, save it, or write it down.</source>
        <translation type="unfinished">សូម​បោះពុម្ព រក្សាទុក ឬ​សរសេរ​វា​លើ​ក្រដាស​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.sheet.not_yet">
        <source>First type the last signs of the key from the paper.</source>
        <translation type="unfinished">សូម​វាយ​តួ​ចុងក្រោយ​នៃ​សោពី​ក្រដាស​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.sheet.paper">
        <source>I wrote it on paper</source>
        <translation type="unfinished">ខ្ញុំ​បាន​សរសេរ​វា​លើ​ក្រដាស​ហើយ</translation>
    </message>
    <message id="envelope.sheet.print">
        <source>Print the sheet</source>
        <translation type="unfinished">បោះពុម្ព​ក្រដាស</translation>
    </message>
    <message id="envelope.sheet.printed">
        <source>Sent to the printer.</source>
        <translation type="unfinished">បាន​ផ្ញើ​ទៅ​ម៉ាស៊ីន​បោះពុម្ព។</translation>
    </message>
    <message id="envelope.sheet.printing">
        <source>Printing</source>
        <translation type="unfinished">កំពុង​បោះពុម្ព</translation>
    </message>
    <message id="envelope.sheet.save">
        <source>Save it as a file</source>
        <translation type="unfinished">រក្សាទុក​ជា​ឯកសារ</translation>
    </message>
    <message id="envelope.sheet.save.anyway">
        <source>Choose where to save it</source>
        <translation type="unfinished">ជ្រើសកន្លែង​រក្សាទុក</translation>
    </message>
    <message id="envelope.sheet.saved">
        <source>Saved at {path}</source>
        <translation type="unfinished">បាន​រក្សាទុក​នៅ {path}</translation>
    </message>
    <message id="envelope.sheet.text">
        <source>If you forget the passphrase, only this sheet opens the box. It is kept nowhere else.</source>
        <translation type="unfinished">បើ​អ្នក​ភ្លេច​ពាក្យ​សម្ងាត់ មាន​តែ​ក្រដាស​នេះ​ទេ​ដែល​បើក​ប្រអប់​បាន។ វា​មិន​មាន​នៅ​កន្លែង​ផ្សេង​ទេ។</translation>
    </message>
    <message id="envelope.sheet.title">
        <source>Keep this sheet on paper</source>
        <translation type="unfinished">ទុក​ក្រដាស​នេះ​ឱ្យ​បាន​ល្អ</translation>
    </message>
    <message id="envelope.sheet.warning">
        <source>Whoever opens this file can open the box. Save it on a USB stick, not on this computer.</source>
        <translation type="unfinished">អ្នកណា​បើក​ឯកសារ​នេះ អាច​បើក​ប្រអប់​បាន។ សូម​រក្សាទុក​ក្នុង USB កុំ​ទុក​ក្នុង​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="envelope.size.bytes">
        <source>{n} bytes</source>
        <translation type="unfinished">{n} បៃ</translation>
    </message>
    <message id="envelope.size.kilo">
        <source>{n} KB</source>
        <translation type="unfinished">{n} KB</translation>
    </message>
    <message id="envelope.size.mega">
        <source>{n} MB</source>
        <translation type="unfinished">{n} MB</translation>
    </message>
    <message id="envelope.step.add">
        <source>Step 2 of 4. Add what happened</source>
        <translation type="unfinished">ជំហាន​ទី 2 ក្នុង 4។ បន្ថែម​អ្វី​ដែល​បាន​កើតឡើង</translation>
    </message>
    <message id="envelope.step.describe">
        <source>Step 2 of 4. Write down where it is</source>
        <translation type="unfinished">ជំហាន​ទី 2 ក្នុង 4។ កត់ទុក​ថា​វា​នៅ​ឯណា</translation>
    </message>
    <message id="envelope.step.name">
        <source>Step 3 of 4. Name the envelope</source>
        <translation type="unfinished">ជំហាន​ទី 3 ក្នុង 4។ ដាក់​ឈ្មោះ​ស្រោម​សំបុត្រ</translation>
    </message>
    <message id="envelope.step.next">
        <source>Step 4 of 4. What to do now</source>
        <translation type="unfinished">ជំហាន​ទី 4 ក្នុង 4។ អ្វី​ត្រូវ​ធ្វើ​ឥឡូវ</translation>
    </message>
    <message id="envelope.step.safety">
        <source>Step 1 of 4. Safety first</source>
        <translation type="unfinished">ជំហាន​ទី 1 ក្នុង 4។ សុវត្ថិភាព​ជាមុន</translation>
    </message>
    <message id="envelope.stop">
        <source>Stop</source>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message id="envelope.title.child">
        <source>About {child}</source>
        <translation type="unfinished">អំពី {child}</translation>
    </message>
    <message id="envelope.title.day">
        <source>What happened, {day}</source>
        <translation type="unfinished">អ្វី​ដែល​កើតឡើង {day}</translation>
    </message>
    <message id="envelope.title.sender">
        <source>About {sender}</source>
        <translation type="unfinished">អំពី {sender}</translation>
    </message>
    <message id="envelope.title.sender_child">
        <source>{sender} and {child}</source>
        <translation type="unfinished">{sender} និង {child}</translation>
    </message>
    <message id="envelope.unlock.empty">
        <source>Type your passphrase first.</source>
        <translation type="unfinished">សូម​វាយ​ពាក្យ​សម្ងាត់​ជាមុន​សិន។</translation>
    </message>
    <message id="envelope.unlock.field">
        <source>Your passphrase</source>
        <translation type="unfinished">ពាក្យ​សម្ងាត់​របស់​អ្នក</translation>
    </message>
    <message id="envelope.unlock.forgot">
        <source>I forgot my passphrase</source>
        <translation type="unfinished">ខ្ញុំ​ភ្លេច​ពាក្យ​សម្ងាត់</translation>
    </message>
    <message id="envelope.unlock.go">
        <source>Open</source>
        <translation type="unfinished">បើក</translation>
    </message>
    <message id="envelope.unlock.idle">
        <source>Locked, because nobody used it for a while. Nothing is lost.</source>
        <translation type="unfinished">បាន​ចាក់សោ ព្រោះ​គ្មាន​អ្នកប្រើ​មួយ​រយៈ។ គ្មាន​អ្វី​បាត់​ទេ។</translation>
    </message>
    <message id="envelope.unlock.text">
        <source>Your envelopes are in it. Only your passphrase opens it.</source>
        <translation type="unfinished">ស្រោម​សំបុត្រ​របស់​អ្នក​នៅក្នុង​នោះ។ មាន​តែ​ពាក្យ​សម្ងាត់​របស់​អ្នកទេ ដែល​បើក​វា​បាន។</translation>
    </message>
    <message id="envelope.unlock.title">
        <source>Open your locked box</source>
        <translation type="unfinished">បើក​ប្រអប់​មាន​សោ​របស់​អ្នក</translation>
    </message>
    <message id="envelope.unlock.wait.one">
        <source>Wait 1 second, then try again.</source>
        <translation type="unfinished">សូម​រង់ចាំ 1 វិនាទី រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.unlock.wait.other">
        <source>Wait {n} seconds, then try again.</source>
        <translation type="unfinished">សូម​រង់ចាំ {n} វិនាទី រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="envelope.unlock.working">
        <source>Opening</source>
        <translation type="unfinished">កំពុង​បើក</translation>
    </message>
    <message id="envelope.when.empty">
        <source>No times are known yet.</source>
        <translation type="unfinished">មិន​ទាន់​ដឹង​ពេលវេលា​ទេ។</translation>
    </message>
    <message id="envelope.when.title">
        <source>What happened when</source>
        <translation type="unfinished">អ្វី​កើតឡើង​ពេលណា</translation>
    </message>
    <message id="facts.child">
        <source>The child and the device</source>
        <translation type="unfinished">កូន និង​ឧបករណ៍</translation>
    </message>
    <message id="facts.child_role">
        <source>What to call the child in reports</source>
        <translation type="unfinished">ហៅ​កូន​ក្នុង​របាយការណ៍​ថា​អ្វី</translation>
    </message>
    <message id="facts.incident.unsaid">
        <source>Not said yet</source>
        <translation type="unfinished">មិន​ទាន់​ប្រាប់</translation>
    </message>
    <message id="facts.name">
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message id="facts.none_needed">
        <source>Nothing of this must be filled in. Write what you know.</source>
        <translation type="unfinished">មិន​ចាំបាច់​បំពេញ​ទាំងអស់​ទេ។ សូម​សរសេរ​អ្វី​ដែល​អ្នក​ដឹង។</translation>
    </message>
    <message id="facts.people">
        <source>Who wrote or did it</source>
        <translation type="unfinished">អ្នក​ដែល​បាន​សរសេរ ឬ​ធ្វើ</translation>
    </message>
    <message id="facts.person.add">
        <source>Add a person</source>
        <translation type="unfinished">បន្ថែម​មនុស្ស</translation>
    </message>
    <message id="facts.remove">
        <source>Take away</source>
        <translation type="unfinished">យក​ចេញ</translation>
    </message>
    <message id="facts.remove.named">
        <source>Take away: {name}</source>
        <translation type="unfinished">យក​ចេញ៖ {name}</translation>
    </message>
    <message id="facts.report">
        <source>Report {n}</source>
        <translation type="unfinished">របាយការណ៍ {n}</translation>
    </message>
    <message id="facts.report.add">
        <source>Add who was told</source>
        <translation type="unfinished">បន្ថែម​អ្នក​ដែល​បាន​ប្រាប់</translation>
    </message>
    <message id="facts.report.note">
        <source>What they said</source>
        <translation type="unfinished">គេ​និយាយ​អ្វី</translation>
    </message>
    <message id="facts.report.to.missing">
        <source>Please write whom you told.</source>
        <translation type="unfinished">សូម​សរសេរ​ថា​អ្នក​បាន​ប្រាប់​នរណា។</translation>
    </message>
    <message id="facts.save">
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message id="facts.saved">
        <source>Saved. The log has it too.</source>
        <translation type="unfinished">បាន​រក្សាទុក។ កំណត់ហេតុ​ក៏​មាន​ដែរ។</translation>
    </message>
    <message id="facts.story">
        <source>In your own words</source>
        <translation type="unfinished">តាម​ពាក្យ​របស់​អ្នក</translation>
    </message>
    <message id="facts.story.hint">
        <source>How it began, what was said, what was asked for.</source>
        <translation type="unfinished">វា​ចាប់​ផ្ដើម​យ៉ាងណា គេ​និយាយ​អ្វី គេ​សុំ​អ្វី។</translation>
    </message>
    <message id="facts.title">
        <source>What we know</source>
        <translation type="unfinished">អ្វី​ដែល​យើង​ដឹង</translation>
    </message>
    <message id="facts.what">
        <source>What happened</source>
        <translation type="unfinished">អ្វី​បាន​កើត​ឡើង</translation>
    </message>
    <message id="handover.child.never">
        <source>The name {child} does not leave.</source>
        <translation type="unfinished">ឈ្មោះ {child} មិន​ចេញ​ទៅ​ទេ។</translation>
    </message>
    <message id="handover.child.sheet">
        <source>The name {child} is only on a sheet of its own, for a closed envelope.</source>
        <translation type="unfinished">ឈ្មោះ {child} មាន​តែ​លើ​ក្រដាស​ដាច់​ដោយឡែក សម្រាប់​ស្រោម​សំបុត្រ​បិទ។</translation>
    </message>
    <message id="handover.choose">
        <source>Where to put the folder</source>
        <translation type="unfinished">ដាក់​ថត​ឯកសារ​នៅ​ឯណា</translation>
    </message>
    <message id="handover.go">
        <source>Make the folder</source>
        <translation type="unfinished">រៀបចំ​ថត​ឯកសារ</translation>
    </message>
    <message id="handover.hotline">
        <source>A helpline or hotline</source>
        <translation type="unfinished">ខ្សែ​ទូរសព្ទ​ជំនួយ</translation>
    </message>
    <message id="handover.hotline.text">
        <source>Links, names and times. No picture leaves.</source>
        <translation type="unfinished">តំណ ឈ្មោះ និង​ម៉ោង។ គ្មាន​រូប​ចេញ​ទៅ​ទេ។</translation>
    </message>
    <message id="handover.leaves">
        <source>What will leave</source>
        <translation type="unfinished">អ្វី​ដែល​នឹង​ចេញ​ទៅ</translation>
    </message>
    <message id="handover.nothing_sent">
        <source>Nothing is sent. You take the folder there yourself.</source>
        <translation type="unfinished">គ្មាន​អ្វី​ត្រូវបាន​ផ្ញើ​ទេ។ អ្នក​យក​ថត​ឯកសារ​ទៅ​ដោយ​ខ្លួនឯង។</translation>
    </message>
    <message id="handover.one_file">
        <source>Also as one locked file</source>
        <translation type="unfinished">ជា​ឯកសារ​មួយ​ដែល​ចាក់សោ​ដែរ</translation>
    </message>
    <message id="handover.one_file.text">
        <source>For a USB stick or e-mail. A password opens it.</source>
        <translation type="unfinished">សម្រាប់ USB ឬ​អ៊ីមែល។ បើក​ដោយ​ពាក្យសម្ងាត់។</translation>
    </message>
    <message id="handover.password">
        <source>The password, only shown now. Write it down and give it separately.</source>
        <translation type="unfinished">ពាក្យសម្ងាត់ បង្ហាញ​តែ​ពេល​នេះ។ សូម​កត់​វា ហើយ​ប្រគល់​ដាច់​ដោយឡែក។</translation>
    </message>
    <message id="handover.police">
        <source>The police</source>
        <translation type="unfinished">នគរបាល</translation>
    </message>
    <message id="handover.police.text">
        <source>Everything, but nothing that is locked.</source>
        <translation type="unfinished">ទាំងអស់ ប៉ុន្តែ​គ្មាន​អ្វី​ដែល​បាន​ចាក់សោ​ទេ។</translation>
    </message>
    <message id="handover.police_sealed">
        <source>The police, with what is locked</source>
        <translation type="unfinished">នគរបាល ជាមួយ​អ្វី​ដែល​បាន​ចាក់សោ</translation>
    </message>
    <message id="handover.police_sealed.text">
        <source>Only if an officer asked for it.</source>
        <translation type="unfinished">លុះត្រាតែ​មន្ត្រី​នគរបាល​បាន​ស្នើសុំ។</translation>
    </message>
    <message id="handover.request">
        <source>Which officer asked, and when?</source>
        <translation type="unfinished">មន្ត្រី​ណា​បាន​ស្នើសុំ ហើយ​នៅ​ពេល​ណា?</translation>
    </message>
    <message id="handover.request.missing">
        <source>Write which officer asked first.</source>
        <translation type="unfinished">សូម​សរសេរ​ជាមុន​សិន ថា​មន្ត្រី​ណា​បាន​ស្នើសុំ។</translation>
    </message>
    <message id="handover.school">
        <source>The school</source>
        <translation type="unfinished">សាលារៀន</translation>
    </message>
    <message id="handover.school.nothing">
        <source>Cover something on a copy first. Open a picture for that.</source>
        <translation type="unfinished">សូម​បិទបាំង​អ្វី​មួយ​លើ​ច្បាប់​ចម្លង​ជាមុន​សិន។ សូម​បើក​រូប​ណា​មួយ។</translation>
    </message>
    <message id="handover.school.text">
        <source>Only copies on which you covered something.</source>
        <translation type="unfinished">មាន​តែ​ច្បាប់​ចម្លង ដែល​អ្នក​បាន​បិទបាំង​អ្វី​មួយ។</translation>
    </message>
    <message id="handover.sheet">
        <source>The sheet with the name: {name}. Put it into a closed envelope.</source>
        <translation type="unfinished">ក្រដាស​ដែល​មាន​ឈ្មោះ៖ {name}។ សូម​ដាក់​ក្នុង​ស្រោម​សំបុត្រ​បិទ។</translation>
    </message>
    <message id="handover.stays.locked">
        <source>Locked. It stays here.</source>
        <translation type="unfinished">បាន​ចាក់សោ។ វា​នៅ​ទីនេះ។</translation>
    </message>
    <message id="handover.stays.named">
        <source>Stays here. Its name and fingerprint are in the list.</source>
        <translation type="unfinished">នៅ​ទីនេះ។ ឈ្មោះ និង​ស្នាម​សម្គាល់​នៅ​ក្នុង​បញ្ជី។</translation>
    </message>
    <message id="handover.stays.unnamed">
        <source>Stays here, and is not named.</source>
        <translation type="unfinished">នៅ​ទីនេះ ហើយ​មិន​បញ្ចេញ​ឈ្មោះ​ទេ។</translation>
    </message>
    <message id="handover.stays.words">
        <source>In words. There is no file.</source>
        <translation type="unfinished">ជា​ពាក្យ។ គ្មាន​ឯកសារ​ទេ។</translation>
    </message>
    <message id="handover.title">
        <source>Hand it over</source>
        <translation type="unfinished">ប្រគល់​ឱ្យ​អ្នក​ជួយ</translation>
    </message>
    <message id="handover.total">
        <source>{n} files leave, {size} in all.</source>
        <translation type="unfinished">{n} ឯកសារ​នឹង​ចេញ​ទៅ សរុប {size}។</translation>
    </message>
    <message id="handover.whom">
        <source>For whom is it?</source>
        <translation type="unfinished">សម្រាប់​អ្នកណា?</translation>
    </message>
    <message id="keep.backup.choose">
        <source>Where shall the copy lie?</source>
        <translation type="unfinished">តើ​ត្រូវ​ទុក​ច្បាប់​ចម្លង​នៅ​ឯណា?</translation>
    </message>
    <message id="keep.backup.done">
        <source>The copy {name} is ready and was read back.</source>
        <translation type="unfinished">ច្បាប់​ចម្លង {name} រួចរាល់ ហើយ​បាន​អាន​ឡើងវិញ។</translation>
    </message>
    <message id="keep.backup.go">
        <source>Make a copy</source>
        <translation type="unfinished">ធ្វើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="keep.backup.last">
        <source>The last copy is of {day}, with {n} things: {name}</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ចុងក្រោយ​គឺ {day} មាន​របស់ {n}៖ {name}</translation>
    </message>
    <message id="keep.backup.none">
        <source>There is no second copy yet. If this computer breaks, everything in the box is lost.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​ច្បាប់​ចម្លង​ទីពីរ​ទេ។ បើ​កុំព្យូទ័រ​នេះ​ខូច អ្វីៗ​ក្នុង​ប្រអប់​នឹង​បាត់។</translation>
    </message>
    <message id="keep.backup.old">
        <source>It is time for a new one.</source>
        <translation type="unfinished">ដល់​ពេល​ធ្វើ​ថ្មី​ហើយ។</translation>
    </message>
    <message id="keep.backup.stopped">
        <source>Stopped. Nothing of the copy is left.</source>
        <translation type="unfinished">បាន​ឈប់។ គ្មាន​អ្វី​នៃ​ច្បាប់​ចម្លង​នៅសល់​ទេ។</translation>
    </message>
    <message id="keep.backup.text">
        <source>Put a USB stick in, and save the copy there. It is one file, locked like the box itself.</source>
        <translation type="unfinished">សូម​ដោត USB ហើយ​រក្សា​ច្បាប់​ចម្លង​នៅ​ទីនោះ។ វា​ជា​ឯកសារ​តែមួយ ចាក់សោ​ដូច​ប្រអប់​ដែរ។</translation>
    </message>
    <message id="keep.backup.title">
        <source>A second copy</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ទីពីរ</translation>
    </message>
    <message id="keep.backup.working">
        <source>The copy is being made</source>
        <translation type="unfinished">កំពុង​ធ្វើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="keep.change">
        <source>Change a passphrase</source>
        <translation type="unfinished">ប្តូរ​ឃ្លា​សម្ងាត់</translation>
    </message>
    <message id="keep.change.go">
        <source>Change it</source>
        <translation type="unfinished">ប្តូរ​វា</translation>
    </message>
    <message id="keep.changed">
        <source>The new passphrase opens the box now. The old one does not.</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​ថ្មី​បើក​ប្រអប់​បាន​ហើយ។ ឃ្លា​ចាស់​លែង​បើក​ទៀត។</translation>
    </message>
    <message id="keep.due">
        <source>The last second copy is old.</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ចុងក្រោយ​ចាស់​ហើយ។</translation>
    </message>
    <message id="keep.due.first">
        <source>There is only one of this box. A broken computer would lose it.</source>
        <translation type="unfinished">ប្រអប់​នេះ​មាន​តែ​មួយ។ បើ​កុំព្យូទ័រ​ខូច វា​នឹង​បាត់។</translation>
    </message>
    <message id="keep.due.go">
        <source>Make a second copy</source>
        <translation type="unfinished">ធ្វើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="keep.lead">
        <source>Computers break and get lost. A second copy and a second person help then.</source>
        <translation type="unfinished">កុំព្យូទ័រ​អាច​ខូច ឬ​បាត់។ ច្បាប់​ចម្លង​ទីពីរ និង​មនុស្ស​ទីពីរ អាច​ជួយ​បាន។</translation>
    </message>
    <message id="keep.open">
        <source>Keep it safe</source>
        <translation type="unfinished">រក្សា​ឱ្យ​មាន​សុវត្ថិភាព</translation>
    </message>
    <message id="keep.opener.add">
        <source>Let somebody else open it</source>
        <translation type="unfinished">ឱ្យ​អ្នក​ផ្សេង​បើក​បាន​ដែរ</translation>
    </message>
    <message id="keep.opener.add.text">
        <source>Let that person choose and type the new passphrase, and you type yours below.</source>
        <translation type="unfinished">សូម​ឱ្យ​អ្នក​នោះ​ជ្រើស និង​វាយ​ឃ្លា​ថ្មី ហើយ​អ្នក​វាយ​ឃ្លា​របស់​អ្នក​ខាងក្រោម។</translation>
    </message>
    <message id="keep.opener.added">
        <source>{name} can open the box now.</source>
        <translation type="unfinished">{name} អាច​បើក​ប្រអប់​បាន​ហើយ។</translation>
    </message>
    <message id="keep.opener.first">
        <source>The first passphrase</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​ទីមួយ</translation>
    </message>
    <message id="keep.opener.go">
        <source>Let this person open it</source>
        <translation type="unfinished">ឱ្យ​អ្នក​នេះ​បើក​បាន</translation>
    </message>
    <message id="keep.opener.name">
        <source>What is the person called?</source>
        <translation type="unfinished">តើ​អ្នក​នោះ​ឈ្មោះ​អ្វី?</translation>
    </message>
    <message id="keep.opener.name.missing">
        <source>Please type a name.</source>
        <translation type="unfinished">សូម​វាយ​ឈ្មោះ។</translation>
    </message>
    <message id="keep.opener.passphrase">
        <source>opens it with a passphrase</source>
        <translation type="unfinished">បើក​ដោយ​ឃ្លា​សម្ងាត់</translation>
    </message>
    <message id="keep.opener.remove">
        <source>Take away</source>
        <translation type="unfinished">ដក​ចេញ</translation>
    </message>
    <message id="keep.opener.remove.go">
        <source>Take it away</source>
        <translation type="unfinished">ដក​វា​ចេញ</translation>
    </message>
    <message id="keep.opener.remove.spoken">
        <source>Take the passphrase of {name} away</source>
        <translation type="unfinished">ដក​ឃ្លា​សម្ងាត់​របស់ {name} ចេញ</translation>
    </message>
    <message id="keep.opener.remove.text">
        <source>Type a passphrase that stays. Copies from before still open with the old one.</source>
        <translation type="unfinished">សូម​វាយ​ឃ្លា​សម្ងាត់​ដែល​នៅ​បន្ត។ ច្បាប់​ចម្លង​ពី​មុន​នៅតែ​បើក​ដោយ​ឃ្លា​ចាស់។</translation>
    </message>
    <message id="keep.opener.remove.title">
        <source>Take away: {name}</source>
        <translation type="unfinished">ដក​ចេញ៖ {name}</translation>
    </message>
    <message id="keep.opener.removed">
        <source>{name} cannot open the box any more.</source>
        <translation type="unfinished">{name} មិន​អាច​បើក​ប្រអប់​បាន​ទៀត​ទេ។</translation>
    </message>
    <message id="keep.opener.sheet">
        <source>The recovery sheet</source>
        <translation type="unfinished">សន្លឹក​សង្គ្រោះ</translation>
    </message>
    <message id="keep.opener.sheet.text">
        <source>on paper, for the day a passphrase is forgotten</source>
        <translation type="unfinished">នៅ​លើ​ក្រដាស សម្រាប់​ថ្ងៃ​ដែល​ភ្លេច​ឃ្លា​សម្ងាត់</translation>
    </message>
    <message id="keep.openers.text">
        <source>Give a second person you trust a passphrase of their own.</source>
        <translation type="unfinished">សូម​ឱ្យ​មនុស្ស​ទីពីរ​ដែល​អ្នក​ទុកចិត្ត មាន​ឃ្លា​សម្ងាត់​ផ្ទាល់​ខ្លួន។</translation>
    </message>
    <message id="keep.openers.title">
        <source>Who can open the box</source>
        <translation type="unfinished">នរណា​អាច​បើក​ប្រអប់</translation>
    </message>
    <message id="keep.present">
        <source>Your passphrase now</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​របស់​អ្នក​ឥឡូវ</translation>
    </message>
    <message id="keep.present.missing">
        <source>Please type the passphrase that opens the box now.</source>
        <translation type="unfinished">សូម​វាយ​ឃ្លា​សម្ងាត់​ដែល​បើក​ប្រអប់​ឥឡូវ។</translation>
    </message>
    <message id="keep.title">
        <source>Keep it safe</source>
        <translation type="unfinished">រក្សា​ឱ្យ​មាន​សុវត្ថិភាព</translation>
    </message>
    <message id="restore.choose">
        <source>Choose the file</source>
        <translation type="unfinished">ជ្រើស​ឯកសារ</translation>
    </message>
    <message id="restore.done">
        <source>The box is back, with everything in it.</source>
        <translation type="unfinished">ប្រអប់​បាន​មក​វិញ ជាមួយ​របស់​ទាំងអស់។</translation>
    </message>
    <message id="restore.go">
        <source>Bring it back</source>
        <translation type="unfinished">យក​មក​វិញ</translation>
    </message>
    <message id="restore.key">
        <source>Or the key on the recovery sheet</source>
        <translation type="unfinished">ឬ​សោ​លើ​ក្រដាស​សង្គ្រោះ</translation>
    </message>
    <message id="restore.need">
        <source>Please write the passphrase, or the key below.</source>
        <translation type="unfinished">សូម​សរសេរ​ពាក្យ​សម្ងាត់ ឬ​សោ​ខាងក្រោម។</translation>
    </message>
    <message id="restore.no_file">
        <source>Please choose the file of the second copy.</source>
        <translation type="unfinished">សូម​ជ្រើស​ឯកសារ​ច្បាប់​ចម្លង។</translation>
    </message>
    <message id="restore.open">
        <source>I have a second copy of a box</source>
        <translation type="unfinished">ខ្ញុំ​មាន​ច្បាប់​ចម្លង​របស់​ប្រអប់</translation>
    </message>
    <message id="restore.stopped">
        <source>Stopped. Nothing was brought back.</source>
        <translation type="unfinished">បាន​ឈប់។ គ្មាន​អ្វី​បាន​យក​មក​វិញ​ទេ។</translation>
    </message>
    <message id="restore.text">
        <source>From the second copy, such as on a USB stick. The copy stays as it is.</source>
        <translation type="unfinished">ពី​ច្បាប់​ចម្លង ដូចជា​ក្នុង USB។ ច្បាប់​ចម្លង​នៅ​ដដែល។</translation>
    </message>
    <message id="restore.title">
        <source>Bring the box back</source>
        <translation type="unfinished">យក​ប្រអប់​មក​វិញ</translation>
    </message>
    <message id="restore.working">
        <source>Working</source>
        <translation type="unfinished">កំពុង​ធ្វើ</translation>
    </message>
    <message id="verify.page.choose">
        <source>Choose the folder</source>
        <translation type="unfinished">ជ្រើស​ថត​ឯកសារ</translation>
    </message>
    <message id="verify.page.go">
        <source>Check it</source>
        <translation type="unfinished">ពិនិត្យ</translation>
    </message>
    <message id="verify.page.lead">
        <source>For an officer or a teacher: was anything changed since it was made?</source>
        <translation type="unfinished">សម្រាប់​មន្ត្រី ឬ​គ្រូ៖ មាន​អ្វី​ត្រូវបាន​កែ​ទេ?</translation>
    </message>
    <message id="verify.page.no_folder">
        <source>Please choose the folder first.</source>
        <translation type="unfinished">សូម​ជ្រើស​ថត​ឯកសារ​ជាមុន​សិន។</translation>
    </message>
    <message id="verify.page.open">
        <source>Check a folder</source>
        <translation type="unfinished">ពិនិត្យ​ថត​ឯកសារ</translation>
    </message>
    <message id="verify.page.signer">
        <source>The key on the paper receipt</source>
        <translation type="unfinished">សោ​លើ​បង្កាន់ដៃ</translation>
    </message>
    <message id="verify.page.signer.hint">
        <source>It begins with SHA256. Only with it can we say “genuine”.</source>
        <translation type="unfinished">វា​ចាប់​ផ្ដើម​ដោយ SHA256។ មាន​តែ​សោ​នេះ​ទេ ទើប​អាច​និយាយ​ថា «ពិត»។</translation>
    </message>
    <message id="verify.page.stopped">
        <source>Stopped. Nothing is known about this folder.</source>
        <translation type="unfinished">បាន​ឈប់។ មិន​ដឹង​អ្វី​អំពី​ថត​ឯកសារ​នេះ​ទេ។</translation>
    </message>
    <message id="verify.page.title">
        <source>Check a folder that was handed over</source>
        <translation type="unfinished">ពិនិត្យ​ថត​ឯកសារ​ដែល​គេ​បាន​ប្រគល់</translation>
    </message>
</context>
</TS>
