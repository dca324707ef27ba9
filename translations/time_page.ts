<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="time_page.bedtime">
        <source>Bedtime</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="time_page.bedtime.from">
        <source>From</source>
        <translation type="unfinished">ចាប់ពី</translation>
    </message>
    <message id="time_page.bedtime.none">
        <source>No bedtime</source>
        <translation type="unfinished">គ្មាន​ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="time_page.bedtime.remove">
        <source>No bedtime</source>
        <translation type="unfinished">គ្មាន​ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="time_page.bedtime.save">
        <source>Save bedtime</source>
        <translation type="unfinished">រក្សាទុក​ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="time_page.bedtime.span">
        <source>{start} to {end}</source>
        <translation type="unfinished">ម៉ោង {start} ដល់ {end}</translation>
    </message>
    <message id="time_page.bedtime.to">
        <source>To</source>
        <translation type="unfinished">ដល់</translation>
    </message>
    <message id="time_page.bedtime.wrong">
        <source>Please write both times like 20:00.</source>
        <translation type="unfinished">សូម​សរសេរ​ម៉ោង​ទាំង​ពីរ​ដូចជា 20:00។</translation>
    </message>
    <message id="time_page.day_amount">
        <source>{day}: {amount}</source>
        <translation type="unfinished">{day}៖ {amount}</translation>
    </message>
    <message id="time_page.done">
        <source>Done</source>
        <translation type="unfinished">រួចរាល់</translation>
    </message>
    <message id="time_page.each_day">
        <source>How long each day</source>
        <translation type="unfinished">ប៉ុន្មាន​ម៉ោង​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message id="time_page.free">
        <source>Free</source>
        <translation type="unfinished">ទំនេរ</translation>
    </message>
    <message id="time_page.gap.accept">
        <source>Lock all the same</source>
        <translation type="unfinished">នៅតែ​ចាក់សោ</translation>
    </message>
    <message id="time_page.gap.safe">
        <source>Leave it as it is</source>
        <translation type="unfinished">ទុក​ដដែល</translation>
    </message>
    <message id="time_page.gap.title">
        <source>Lock, although it can be got round?</source>
        <translation type="unfinished">ចាក់សោ ទោះបី​អាច​គេច​បាន​ឬ?</translation>
    </message>
    <message id="time_page.give">
        <source>Give more time, only for today</source>
        <translation type="unfinished">ឱ្យ​ម៉ោង​បន្ថែម សម្រាប់​តែ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="time_page.give.15">
        <source>+15 min</source>
        <translation type="unfinished">+15 នាទី</translation>
    </message>
    <message id="time_page.give.30">
        <source>+30 min</source>
        <translation type="unfinished">+30 នាទី</translation>
    </message>
    <message id="time_page.give.60">
        <source>+60 min</source>
        <translation type="unfinished">+60 នាទី</translation>
    </message>
    <message id="time_page.given">
        <source>{name} has {minutes} minutes more today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ {name} មាន {minutes} នាទី​បន្ថែម។</translation>
    </message>
    <message id="time_page.last_days">
        <source>Last 7 days</source>
        <translation type="unfinished">7 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message id="time_page.left">
        <source>{left} left</source>
        <translation type="unfinished">នៅសល់ {left}</translation>
    </message>
    <message id="time_page.left.free">
        <source>No limit today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​កំណត់</translation>
    </message>
    <message id="time_page.left.none">
        <source>Finished for today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​អស់​ម៉ោង​ហើយ</translation>
    </message>
    <message id="time_page.less">
        <source>15 min less</source>
        <translation type="unfinished">ថយ 15 នាទី</translation>
    </message>
    <message id="time_page.level.count">
        <source>Just count</source>
        <translation type="unfinished">គ្រាន់តែ​រាប់</translation>
    </message>
    <message id="time_page.level.count.text">
        <source>Nothing closes</source>
        <translation type="unfinished">គ្មាន​អ្វី​បិទ​ទេ</translation>
    </message>
    <message id="time_page.level.lock">
        <source>Lock</source>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
    <message id="time_page.level.lock.text">
        <source>Screen locks, work is kept</source>
        <translation type="unfinished">អេក្រង់​ចាក់សោ ការងារ​នៅ​ដដែល</translation>
    </message>
    <message id="time_page.level.remind">
        <source>Remind</source>
        <translation type="unfinished">ដាស់តឿន</translation>
    </message>
    <message id="time_page.level.remind.text">
        <source>A kind note shows</source>
        <translation type="unfinished">មាន​សារ​មួយ​បង្ហាញ</translation>
    </message>
    <message id="time_page.more">
        <source>15 min more</source>
        <translation type="unfinished">ថែម 15 នាទី</translation>
    </message>
    <message id="time_page.no_child">
        <source>Add a child first. Then you can set a limit.</source>
        <translation type="unfinished">សូម​បន្ថែម​កូន​ជាមុន​សិន។ បន្ទាប់មក អ្នក​អាច​កំណត់​ម៉ោង​បាន។</translation>
    </message>
    <message id="time_page.no_limit">
        <source>no limit</source>
        <translation type="unfinished">គ្មាន​កំណត់</translation>
    </message>
    <message id="time_page.own.daily">
        <source>My goal: {amount} on school days.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ៖ {amount} នៅ​ថ្ងៃ​រៀន។</translation>
    </message>
    <message id="time_page.own.free">
        <source>I have no goal for school days.</source>
        <translation type="unfinished">ខ្ញុំ​មិន​ទាន់​មាន​គោលដៅ​សម្រាប់​ថ្ងៃ​រៀន​ទេ។</translation>
    </message>
    <message id="time_page.own.free_until">
        <source>My goal: finish by {time} on school days.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ៖ ឈប់​ត្រឹម​ម៉ោង {time} នៅ​ថ្ងៃ​រៀន។</translation>
    </message>
    <message id="time_page.own.give">
        <source>Add time, only for today</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង សម្រាប់​តែ​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="time_page.own.given">
        <source>You have {minutes} minutes more today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ អ្នក​មាន {minutes} នាទី​បន្ថែម។</translation>
    </message>
    <message id="time_page.own.level.lock">
        <source>Lock my screen</source>
        <translation type="unfinished">ចាក់សោ​អេក្រង់​ខ្ញុំ</translation>
    </message>
    <message id="time_page.own.level.remind">
        <source>Remind me</source>
        <translation type="unfinished">ដាស់តឿន​ខ្ញុំ</translation>
    </message>
    <message id="time_page.own.saved">
        <source>Your new goal is saved.</source>
        <translation type="unfinished">គោលដៅ​ថ្មី​របស់​អ្នក​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="time_page.own.stopped">
        <source>Your time has stopped for now.</source>
        <translation type="unfinished">ម៉ោង​របស់​អ្នក​ឈប់​សិន​ហើយ។</translation>
    </message>
    <message id="time_page.own.then.lock">
        <source>Then my screen locks, and my work is kept.</source>
        <translation type="unfinished">បន្ទាប់មក អេក្រង់​របស់​ខ្ញុំ​ចាក់សោ ហើយ​ការងារ​នៅ​ដដែល។</translation>
    </message>
    <message id="time_page.own.then.remind">
        <source>Then a kind note reminds me.</source>
        <translation type="unfinished">បន្ទាប់មក មាន​សារ​មួយ​ដាស់តឿន​ខ្ញុំ។</translation>
    </message>
    <message id="time_page.own.until">
        <source>My goal: {amount} on school days, until {time}.</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ៖ {amount} នៅ​ថ្ងៃ​រៀន រហូតដល់​ម៉ោង {time}។</translation>
    </message>
    <message id="time_page.own.when_up">
        <source>When my time is up</source>
        <translation type="unfinished">ពេល​ខ្ញុំ​អស់​ម៉ោង</translation>
    </message>
    <message id="time_page.press_a_day">
        <source>Press a day to change it</source>
        <translation type="unfinished">ចុច​ថ្ងៃ​ណាមួយ ដើម្បី​ប្ដូរ</translation>
    </message>
    <message id="time_page.ring.used">
        <source>min used</source>
        <translation type="unfinished">នាទី</translation>
    </message>
    <message id="time_page.same">
        <source>Same on all school days</source>
        <translation type="unfinished">ដូចគ្នា​គ្រប់​ថ្ងៃ​រៀន</translation>
    </message>
    <message id="time_page.saved">
        <source>The new rule is saved.</source>
        <translation type="unfinished">ច្បាប់​ថ្មី​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="time_page.sentence.daily">
        <source>{name} may use this computer for {amount} on school days.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ {amount} នៅ​ថ្ងៃ​រៀន។</translation>
    </message>
    <message id="time_page.sentence.free">
        <source>{name} may use this computer without a limit.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ ដោយ​គ្មាន​កំណត់​ម៉ោង។</translation>
    </message>
    <message id="time_page.sentence.free_until">
        <source>{name} may use this computer until {time}.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ រហូតដល់​ម៉ោង {time}។</translation>
    </message>
    <message id="time_page.sentence.until">
        <source>{name} may use this computer for {amount} on school days, until {time}.</source>
        <translation type="unfinished">{name} អាច​ប្រើ​កុំព្យូទ័រ​នេះ {amount} នៅ​ថ្ងៃ​រៀន រហូតដល់​ម៉ោង {time}។</translation>
    </message>
    <message id="time_page.short.both">
        <source>{hours}:{minutes} h</source>
        <translation type="unfinished">{hours}:{minutes} ម៉.</translation>
    </message>
    <message id="time_page.short.fri">
        <source>Fri</source>
        <translation type="unfinished">សុក្រ</translation>
    </message>
    <message id="time_page.short.hours">
        <source>{n} h</source>
        <translation type="unfinished">{n} ម៉.</translation>
    </message>
    <message id="time_page.short.minutes">
        <source>{n} min</source>
        <translation type="unfinished">{n} ន.</translation>
    </message>
    <message id="time_page.short.mon">
        <source>Mon</source>
        <translation type="unfinished">ច័ន្ទ</translation>
    </message>
    <message id="time_page.short.sat">
        <source>Sat</source>
        <translation type="unfinished">សៅរ៍</translation>
    </message>
    <message id="time_page.short.sun">
        <source>Sun</source>
        <translation type="unfinished">អាទិត្យ</translation>
    </message>
    <message id="time_page.short.thu">
        <source>Thu</source>
        <translation type="unfinished">ព្រហ</translation>
    </message>
    <message id="time_page.short.tue">
        <source>Tue</source>
        <translation type="unfinished">អង្គារ</translation>
    </message>
    <message id="time_page.short.wed">
        <source>Wed</source>
        <translation type="unfinished">ពុធ</translation>
    </message>
    <message id="time_page.stop_now">
        <source>Stop now</source>
        <translation type="unfinished">បញ្ឈប់​ឥឡូវ</translation>
    </message>
    <message id="time_page.stopped">
        <source>{name}'s time has stopped for now.</source>
        <translation type="unfinished">ម៉ោង​របស់ {name} ឈប់​សិន​ហើយ។</translation>
    </message>
    <message id="time_page.study">
        <source>Study apps</source>
        <translation type="unfinished">កម្មវិធី​សិក្សា</translation>
    </message>
    <message id="time_page.study.one">
        <source>{n} app does not count</source>
        <translation type="unfinished">កម្មវិធី {n} មិន​រាប់​ម៉ោង</translation>
    </message>
    <message id="time_page.study.other">
        <source>{n} apps do not count</source>
        <translation type="unfinished">កម្មវិធី {n} មិន​រាប់​ម៉ោង</translation>
    </message>
    <message id="time_page.then.count">
        <source>Nothing closes at the end.</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង គ្មាន​អ្វី​បិទ​ទេ។</translation>
    </message>
    <message id="time_page.then.lock">
        <source>Then the screen locks, and work is kept.</source>
        <translation type="unfinished">បន្ទាប់មក អេក្រង់​ចាក់សោ ហើយ​ការងារ​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message id="time_page.then.remind">
        <source>Then a kind note shows.</source>
        <translation type="unfinished">បន្ទាប់មក មាន​សារ​ដាស់តឿន​មួយ​បង្ហាញ។</translation>
    </message>
    <message id="time_page.title">
        <source>Time limits</source>
        <translation type="unfinished">កំណត់​ម៉ោង</translation>
    </message>
    <message id="time_page.today">
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ</translation>
    </message>
    <message id="time_page.used">
        <source>Used {used}</source>
        <translation type="unfinished">បាន​ប្រើ {used}</translation>
    </message>
    <message id="time_page.used_of">
        <source>Used {used} of {limit}</source>
        <translation type="unfinished">បាន​ប្រើ {used} ក្នុង​ចំណោម {limit}</translation>
    </message>
    <message id="time_page.week_of">
        <source>{used} of {limit}</source>
        <translation type="unfinished">{used} ក្នុង​ចំណោម {limit}</translation>
    </message>
    <message id="time_page.weekend.both">
        <source>Saturday and Sunday: {amount}.</source>
        <translation type="unfinished">ថ្ងៃសៅរ៍ និង​ថ្ងៃអាទិត្យ៖ {amount}។</translation>
    </message>
    <message id="time_page.weekend.each">
        <source>Saturday: {saturday}. Sunday: {sunday}.</source>
        <translation type="unfinished">ថ្ងៃសៅរ៍៖ {saturday}។ ថ្ងៃអាទិត្យ៖ {sunday}។</translation>
    </message>
    <message id="time_page.weekend.same">
        <source>The same on Saturday and Sunday.</source>
        <translation type="unfinished">ថ្ងៃសៅរ៍ និង​ថ្ងៃអាទិត្យ​ក៏​ដូចគ្នា។</translation>
    </message>
    <message id="time_page.when_up">
        <source>When time is up</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង</translation>
    </message>
</context>
</TS>
