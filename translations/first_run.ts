<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.first_run.pin_differs">
        <source>The two codes differ. Write the second one again.</source>
        <translation type="unfinished">លេខ​សម្ងាត់​ទាំង​ពីរ​មិន​ដូចគ្នា​ទេ។ សូម​សរសេរ​លើក​ទី​ពីរ​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.first_run.same_name">
        <source>There is a {name} already. Add a letter to tell them apart.</source>
        <translation type="unfinished">មាន​ឈ្មោះ {name} រួចហើយ។ សូម​ថែម​អក្សរ​មួយ ដើម្បី​កុំ​ឱ្យ​ច្រឡំ។</translation>
    </message>
    <message id="fault.first_run.who">
        <source>Choose at least one. You can change it later.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​យ៉ាងតិច​មួយ។ អ្នក​អាច​ប្តូរ​នៅ​ពេល​ក្រោយ។</translation>
    </message>
    <message id="first_run.child.month">
        <source>Month of birth</source>
        <translation type="unfinished">ខែកំណើត</translation>
    </message>
    <message id="first_run.child.name">
        <source>Name of the child</source>
        <translation type="unfinished">ឈ្មោះ​កូន</translation>
    </message>
    <message id="first_run.child.text">
        <source>The age decides which rules fit, and when they end.</source>
        <translation type="unfinished">អាយុ​ប្រាប់​ថា​ច្បាប់​ណា​សមស្រប ហើយ​ត្រូវ​ចប់​នៅ​ពេលណា។</translation>
    </message>
    <message id="first_run.child.title">
        <source>Tell us about a child</source>
        <translation type="unfinished">ប្រាប់​អំពី​កូន​ម្នាក់</translation>
    </message>
    <message id="first_run.child.title.own">
        <source>When were you born?</source>
        <translation type="unfinished">តើ​អ្នក​កើត​នៅ​ពេលណា?</translation>
    </message>
    <message id="first_run.child.year">
        <source>Year of birth</source>
        <translation type="unfinished">ឆ្នាំ​កំណើត</translation>
    </message>
    <message id="first_run.children.add">
        <source>Add another child</source>
        <translation type="unfinished">បន្ថែម​កូន​ម្នាក់​ទៀត</translation>
    </message>
    <message id="first_run.children.born">
        <source>Born {month} {year}</source>
        <translation type="unfinished">កើត ខែ{month} ឆ្នាំ {year}</translation>
    </message>
    <message id="first_run.children.remove">
        <source>Take out</source>
        <translation type="unfinished">ដក​ចេញ</translation>
    </message>
    <message id="first_run.children.remove.spoken">
        <source>Take {name} out</source>
        <translation type="unfinished">ដក {name} ចេញ</translation>
    </message>
    <message id="first_run.children.text">
        <source>Is somebody missing?</source>
        <translation type="unfinished">តើ​នៅ​ខ្វះ​អ្នកណា​ទៀត​ទេ?</translation>
    </message>
    <message id="first_run.children.title">
        <source>Your children</source>
        <translation type="unfinished">កូនៗរបស់​អ្នក</translation>
    </message>
    <message id="first_run.cloth">
        <source>Cloth</source>
        <translation type="unfinished">ក្រណាត់</translation>
    </message>
    <message id="first_run.cloth.indigo">
        <source>Indigo, check</source>
        <translation type="unfinished">ពណ៌​ខៀវ ក្រឡា</translation>
    </message>
    <message id="first_run.cloth.lotus">
        <source>Lotus, stripe</source>
        <translation type="unfinished">ពណ៌​ឈូក ឆ្នូត</translation>
    </message>
    <message id="first_run.cloth.palm">
        <source>Palm, diamond</source>
        <translation type="unfinished">ពណ៌​ត្នោត ពេជ្រ</translation>
    </message>
    <message id="first_run.cloth.plum">
        <source>Plum, plaid</source>
        <translation type="unfinished">ពណ៌​ស្វាយ ក្រឡា​ធំ</translation>
    </message>
    <message id="first_run.cloth.river">
        <source>River, dot</source>
        <translation type="unfinished">ពណ៌​ទឹក ចុចៗ</translation>
    </message>
    <message id="first_run.done">
        <source>Everything is set up.</source>
        <translation type="unfinished">រៀបចំ​រួចរាល់​ហើយ។</translation>
    </message>
    <message id="first_run.face.spoken">
        <source>Face {n}</source>
        <translation type="unfinished">រូប​មុខ {n}</translation>
    </message>
    <message id="first_run.face.text">
        <source>And a cloth. It shows whose page it is.</source>
        <translation type="unfinished">ហើយ​ក្រណាត់​មួយ។ វា​បង្ហាញ​ថា​ជា​ទំព័រ​របស់​អ្នកណា។</translation>
    </message>
    <message id="first_run.face.title">
        <source>Choose a face for {name}</source>
        <translation type="unfinished">ជ្រើសរើស​រូប​មុខ​សម្រាប់ {name}</translation>
    </message>
    <message id="first_run.language.en">
        <source>English</source>
        <translation type="unfinished">English</translation>
    </message>
    <message id="first_run.language.km">
        <source>ភាសាខ្មែរ</source>
        <translation type="unfinished">ភាសា​ខ្មែរ</translation>
    </message>
    <message id="first_run.language.text">
        <source>You can change it later, at the top.</source>
        <translation type="unfinished">អ្នក​អាច​ប្តូរ​វិញ​បាន​នៅ​ខាងលើ។</translation>
    </message>
    <message id="first_run.language.title">
        <source>Which language do you read?</source>
        <translation type="unfinished">អ្នកអាន​ភាសា​អ្វី?</translation>
    </message>
    <message id="first_run.motto">
        <source>Safe screens, as a family.</source>
        <translation type="unfinished">អេក្រង់​សុវត្ថិភាព ជាមួយ​គ្រួសារ។</translation>
    </message>
    <message id="first_run.name.hint">
        <source>For example: Yeay Chan</source>
        <translation type="unfinished">ឧទាហរណ៍៖ លោកយាយ​ចាន់</translation>
    </message>
    <message id="first_run.name.label">
        <source>Your name</source>
        <translation type="unfinished">ឈ្មោះ​របស់​អ្នក</translation>
    </message>
    <message id="first_run.name.text">
        <source>Write it as your children say it.</source>
        <translation type="unfinished">សូម​សរសេរ​ដូច​ដែល​កូនៗហៅ​អ្នក។</translation>
    </message>
    <message id="first_run.name.title">
        <source>What is your name?</source>
        <translation type="unfinished">តើ​អ្នក​ឈ្មោះ​អ្វី?</translation>
    </message>
    <message id="first_run.own.child.text">
        <source>Your age says which goals fit, and when they end.</source>
        <translation type="unfinished">អាយុ​របស់​អ្នក​ប្រាប់​ថា​គោលដៅ​ណា​សមស្រប ហើយ​ត្រូវ​ចប់​នៅ​ពេលណា។</translation>
    </message>
    <message id="first_run.own.face.text">
        <source>And a cloth. It shows that the page is yours.</source>
        <translation type="unfinished">ហើយ​ក្រណាត់​មួយ។ វា​បង្ហាញ​ថា​ជា​ទំព័រ​របស់​អ្នក។</translation>
    </message>
    <message id="first_run.own.face.title">
        <source>Choose your face</source>
        <translation type="unfinished">ជ្រើសរើស​រូប​មុខ​របស់​អ្នក</translation>
    </message>
    <message id="first_run.own.name.hint">
        <source>For example: Sophea</source>
        <translation type="unfinished">ឧទាហរណ៍៖ សុភា</translation>
    </message>
    <message id="first_run.own.name.text">
        <source>It stands on your own page.</source>
        <translation type="unfinished">ឈ្មោះ​នេះ​នឹង​នៅលើ​ទំព័រ​របស់​អ្នក។</translation>
    </message>
    <message id="first_run.own.pin.text">
        <source>Only you know it. It guards your goals.</source>
        <translation type="unfinished">មាន​តែ​អ្នកទេ​ដែល​ដឹង។ វា​ការពារ​គោលដៅ​របស់​អ្នក។</translation>
    </message>
    <message id="first_run.own.sheet.save.text">
        <source>Who finds the file can change your goals. A USB stick in a drawer is safer.</source>
        <translation type="unfinished">អ្នក​ដែល​រកឃើញ​ឯកសារ​នេះ អាច​ប្តូរ​គោលដៅ​របស់​អ្នក​បាន។ ទុក​ក្នុង USB នៅក្នុង​ថត ល្អ​ជាង។</translation>
    </message>
    <message id="first_run.pin.first">
        <source>Your code</source>
        <translation type="unfinished">លេខ​សម្ងាត់​របស់​អ្នក</translation>
    </message>
    <message id="first_run.pin.hint">
        <source>4 to 8 numbers, not 1234</source>
        <translation type="unfinished">4 ដល់ 8 លេខ កុំ​យក 1234</translation>
    </message>
    <message id="first_run.pin.second">
        <source>The code again</source>
        <translation type="unfinished">លេខ​សម្ងាត់​ម្តង​ទៀត</translation>
    </message>
    <message id="first_run.pin.text">
        <source>Only you know it. It guards the rules.</source>
        <translation type="unfinished">មាន​តែ​អ្នកទេ​ដែល​ដឹង។ វា​ការពារ​ច្បាប់​ទាំងឡាយ។</translation>
    </message>
    <message id="first_run.pin.title">
        <source>Choose a code</source>
        <translation type="unfinished">ជ្រើសរើស​លេខ​សម្ងាត់</translation>
    </message>
    <message id="first_run.private">
        <source>Your answers stay on this computer.</source>
        <translation type="unfinished">ចម្លើយ​របស់​អ្នក​នៅតែ​ក្នុង​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="first_run.saving">
        <source>Saving</source>
        <translation type="unfinished">កំពុង​រក្សាទុក</translation>
    </message>
    <message id="first_run.sheet.back">
        <source>Copy the last four signs from the sheet</source>
        <translation type="unfinished">សូម​ចម្លង​តួ​អក្សរ​បួន​ចុងក្រោយពី​ក្រដាស</translation>
    </message>
    <message id="first_run.sheet.code">
        <source>The way back in</source>
        <translation type="unfinished">លេខ​សម្រាប់​ចូល​វិញ</translation>
    </message>
    <message id="first_run.sheet.file">
        <source>familysafe-sheet.pdf</source>
        <translation type="unfinished">familysafe-sheet.pdf</translation>
    </message>
    <message id="first_run.sheet.hint">
        <source>So we both know that you have it.</source>
        <translation type="unfinished">ដូច្នេះ​យើង​ដឹង​ថា​អ្នក​មាន​ក្រដាស​នេះ​ហើយ។</translation>
    </message>
    <message id="first_run.sheet.not_kept">
        <source>First print it, save it, or write it down.</source>
        <translation type="unfinished">សូម​បោះពុម្ព រក្សាទុក ឬ​សរសេរ​វា​លើ​ក្រដាស​ជាមុន​សិន។</translation>
    </message>
    <message id="first_run.sheet.paper">
        <source>I wrote it on paper</source>
        <translation type="unfinished">ខ្ញុំ​បាន​សរសេរ​វា​លើ​ក្រដាស​ហើយ</translation>
    </message>
    <message id="first_run.sheet.print">
        <source>Print the sheet</source>
        <translation type="unfinished">បោះពុម្ព​ក្រដាស</translation>
    </message>
    <message id="first_run.sheet.printed">
        <source>The sheet is printing.</source>
        <translation type="unfinished">កំពុង​បោះពុម្ព​ក្រដាស។</translation>
    </message>
    <message id="first_run.sheet.save">
        <source>Save the sheet</source>
        <translation type="unfinished">រក្សាទុក​ក្រដាស</translation>
    </message>
    <message id="first_run.sheet.save.safe">
        <source>Go back</source>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message id="first_run.sheet.save.text">
        <source>Who finds the file can change the rules. A USB stick in a drawer is safer.</source>
        <translation type="unfinished">អ្នក​ដែល​រកឃើញ​ឯកសារ​នេះ អាច​ប្តូរ​ច្បាប់​បាន។ ទុក​ក្នុង USB នៅក្នុង​ថត ល្អ​ជាង។</translation>
    </message>
    <message id="first_run.sheet.save.title">
        <source>Save the sheet to a file?</source>
        <translation type="unfinished">រក្សាទុក​ក្រដាស​ជា​ឯកសារ​ឬ?</translation>
    </message>
    <message id="first_run.sheet.saved">
        <source>The sheet is saved.</source>
        <translation type="unfinished">បាន​រក្សាទុក​ក្រដាស​ហើយ។</translation>
    </message>
    <message id="first_run.sheet.text">
        <source>It helps you when you forget your code. It is shown only now.</source>
        <translation type="unfinished">វា​ជួយ​អ្នក ពេល​ភ្លេច​លេខ​សម្ងាត់។ វា​បង្ហាញ​តែ​ពេលនេះ​ទេ។</translation>
    </message>
    <message id="first_run.sheet.title">
        <source>Keep this sheet safe</source>
        <translation type="unfinished">រក្សា​ក្រដាស​នេះ​ឱ្យ​ល្អ</translation>
    </message>
    <message id="first_run.sheet.wrong">
        <source>These are not the last four signs. Look at the sheet again.</source>
        <translation type="unfinished">នេះ​មិន​មែន​តួ​អក្សរ​បួន​ចុងក្រោយ​ទេ។ សូម​មើល​ក្រដាស​ម្តង​ទៀត។</translation>
    </message>
    <message id="first_run.who.class">
        <source>A class</source>
        <translation type="unfinished">ថ្នាក់រៀន</translation>
    </message>
    <message id="first_run.who.class.text">
        <source>I work in a school</source>
        <translation type="unfinished">ខ្ញុំ​ធ្វើការ​នៅ​សាលា</translation>
    </message>
    <message id="first_run.who.myself">
        <source>Myself</source>
        <translation type="unfinished">ខ្លួនខ្ញុំ</translation>
    </message>
    <message id="first_run.who.myself.text">
        <source>I am a teenager</source>
        <translation type="unfinished">ខ្ញុំ​ជា​ក្មេង​ជំទង់</translation>
    </message>
    <message id="first_run.who.older">
        <source>Older children</source>
        <translation type="unfinished">កូន​ធំ</translation>
    </message>
    <message id="first_run.who.older.text">
        <source>8 to 12 years</source>
        <translation type="unfinished">8 ដល់ 12 ឆ្នាំ</translation>
    </message>
    <message id="first_run.who.small">
        <source>Small children</source>
        <translation type="unfinished">កូន​តូចៗ</translation>
    </message>
    <message id="first_run.who.small.text">
        <source>0 to 7 years</source>
        <translation type="unfinished">0 ដល់ 7 ឆ្នាំ</translation>
    </message>
    <message id="first_run.who.teenagers">
        <source>Teenagers</source>
        <translation type="unfinished">ក្មេង​ជំទង់</translation>
    </message>
    <message id="first_run.who.teenagers.text">
        <source>13 to 17 years</source>
        <translation type="unfinished">13 ដល់ 17 ឆ្នាំ</translation>
    </message>
    <message id="first_run.who.text">
        <source>Choose one or more. You can change this later.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​មួយ ឬ​ច្រើន។ អ្នក​អាច​ប្តូរ​នៅ​ពេល​ក្រោយ។</translation>
    </message>
    <message id="first_run.who.title">
        <source>Who are you looking after?</source>
        <translation type="unfinished">តើ​អ្នក​មើល​ថែ​អ្នកណា?</translation>
    </message>
</context>
</TS>
