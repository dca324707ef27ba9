<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="agent.action.ask">
        <source>Ask for more time</source>
        <translation type="unfinished">សុំ​ពេល​បន្ថែម</translation>
    </message>
    <message id="agent.action.back">
        <source>Back</source>
        <translation type="unfinished">ថយ​ក្រោយ</translation>
    </message>
    <message id="agent.action.close">
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message id="agent.action.code">
        <source>Parent code</source>
        <translation type="unfinished">កូដ​ឪពុក​ម្តាយ</translation>
    </message>
    <message id="agent.action.help">
        <source>I need help</source>
        <translation type="unfinished">ខ្ញុំ​ត្រូវការ​ជំនួយ</translation>
    </message>
    <message id="agent.action.leave">
        <source>Leave this page</source>
        <translation type="unfinished">ចេញ​ភ្លាម</translation>
    </message>
    <message id="agent.action.my_time">
        <source>My time</source>
        <translation type="unfinished">ពេល​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.action.other_language">
        <source>ភាសាខ្មែរ</source>
        <translation type="unfinished">English</translation>
    </message>
    <message id="agent.action.own">
        <source>What my family can see</source>
        <translation type="unfinished">អ្វី​ដែល​គ្រួសារ​ខ្ញុំ​អាច​មើលឃើញ</translation>
    </message>
    <message id="agent.action.put_away">
        <source>Put away</source>
        <translation type="unfinished">ទុក​មួយ​ឡែក</translation>
    </message>
    <message id="agent.action.text_size">
        <source>Text size</source>
        <translation type="unfinished">ទំហំ​អក្សរ</translation>
    </message>
    <message id="agent.action.upset">
        <source>Something upset me</source>
        <translation type="unfinished">មាន​រឿង​ធ្វើឱ្យ​ខ្ញុំ​មិន​សប្បាយ​ចិត្ត</translation>
    </message>
    <message id="agent.alone.add">
        <source>Add time for today</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង​សម្រាប់​ថ្ងៃ​នេះ</translation>
    </message>
    <message id="agent.alone.add.short">
        <source>Add time</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង</translation>
    </message>
    <message id="agent.alone.added">
        <source>You added {given} today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​អ្នក​បាន​បន្ថែម {given}។</translation>
    </message>
    <message id="agent.alone.code">
        <source>Add time with my code</source>
        <translation type="unfinished">បន្ថែម​ម៉ោង​ដោយ​លេខ​សម្ងាត់​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.alone.code.done">
        <source>You have {amount} more today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​អ្នក​មាន {amount} ថែម​ទៀត។</translation>
    </message>
    <message id="agent.alone.code.empty">
        <source>Please type your code first.</source>
        <translation type="unfinished">សូម​វាយ​លេខ​សម្ងាត់​របស់​អ្នក​ជាមុន​សិន។</translation>
    </message>
    <message id="agent.alone.code.give">
        <source>Add {amount}</source>
        <translation type="unfinished">បន្ថែម {amount}</translation>
    </message>
    <message id="agent.alone.code.label">
        <source>Your code (PIN)</source>
        <translation type="unfinished">លេខ​សម្ងាត់​របស់​អ្នក (PIN)</translation>
    </message>
    <message id="agent.alone.daily">
        <source>You used {used}, your own goal for today. Your work is kept just as you left it.</source>
        <translation type="unfinished">អ្នក​បាន​ប្រើ {used} ដូច​គោលដៅ​របស់​អ្នក​សម្រាប់​ថ្ងៃ​នេះ។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.alone.hours">
        <source>You chose these hours yourself. Your work is kept just as you left it.</source>
        <translation type="unfinished">អ្នក​បាន​ជ្រើសរើស​ម៉ោង​នេះ​ដោយ​ខ្លួន​ឯង។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.alone.impossible">
        <source>Adding time is not possible just now. Please try again soon.</source>
        <translation type="unfinished">ឥឡូវនេះ​មិន​ទាន់​អាច​បន្ថែម​ម៉ោង​បាន​ទេ។ សូម​ព្យាយាម​ម្ដង​ទៀត​បន្តិច​ទៀត។</translation>
    </message>
    <message id="agent.alone.intro">
        <source>This is all that FamilySafe keeps about you.</source>
        <translation type="unfinished">នេះ​ជា​អ្វី​ទាំងអស់​ដែល FamilySafe រក្សាទុក​អំពី​អ្នក។</translation>
    </message>
    <message id="agent.alone.next">
        <source>Your code opens it again.</source>
        <translation type="unfinished">លេខ​សម្ងាត់​របស់​អ្នក​បើក​វា​វិញ​បាន។</translation>
    </message>
    <message id="agent.alone.no_goal">
        <source>You have no goal for today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ អ្នក​មិន​មាន​គោលដៅ​ទេ។</translation>
    </message>
    <message id="agent.alone.note">
        <source>You have reached your own goal</source>
        <translation type="unfinished">អ្នកដល់​គោលដៅ​របស់​អ្នក​ហើយ</translation>
    </message>
    <message id="agent.alone.paused">
        <source>You paused the screens. Your work is kept just as you left it.</source>
        <translation type="unfinished">អ្នក​បាន​ផ្អាក​អេក្រង់។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.alone.paused.title">
        <source>A break</source>
        <translation type="unfinished">ឥឡូវនេះ សម្រាក</translation>
    </message>
    <message id="agent.alone.rules">
        <source>My own goals</source>
        <translation type="unfinished">គោលដៅ​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.alone.seen">
        <source>Who can see my time</source>
        <translation type="unfinished">អ្នកណា​អាច​មើលឃើញ​ម៉ោង​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.alone.stopped">
        <source>You stopped the time for now. Your work is kept just as you left it.</source>
        <translation type="unfinished">អ្នក​បាន​ឈប់​ពេល​សិន។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.alone.unmeasured">
        <source>So the computer stays closed. You did nothing wrong. Please start the computer again.</source>
        <translation type="unfinished">ដូច្នេះ​កុំព្យូទ័រ​នៅ​បិទ​សិន។ អ្នក​មិន​បាន​ធ្វើ​អ្វី​ខុស​ទេ។ សូម​បើក​កុំព្យូទ័រ​ឡើងវិញ។</translation>
    </message>
    <message id="agent.alone.unseen">
        <source>FamilySafe never keeps</source>
        <translation type="unfinished">FamilySafe មិន​ដែល​រក្សាទុក</translation>
    </message>
    <message id="agent.alone.who">
        <source>Nobody but you can see it.</source>
        <translation type="unfinished">ក្រៅពី​អ្នក គ្មាន​នរណា​អាច​មើលឃើញ​ទេ។</translation>
    </message>
    <message id="agent.ask.given">
        <source>You got {given} more</source>
        <translation type="unfinished">អ្នក​បាន​ពេល​បន្ថែម {given}</translation>
    </message>
    <message id="agent.ask.given.text">
        <source>It is added to today.</source>
        <translation type="unfinished">បាន​បន្ថែម​ក្នុង​ថ្ងៃ​នេះ​ហើយ។</translation>
    </message>
    <message id="agent.ask.impossible">
        <source>Asking is not possible just now. Please speak with your family.</source>
        <translation type="unfinished">ឥឡូវនេះ​មិន​ទាន់​អាច​សុំ​បាន​ទេ។ សូម​និយាយ​ជាមួយ​គ្រួសារ។</translation>
    </message>
    <message id="agent.ask.no_limit">
        <source>There is no limit today, so you need not ask.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​ការ​កំណត់​ទេ ដូច្នេះ​មិន​ចាំបាច់​សុំ​ទេ។</translation>
    </message>
    <message id="agent.ask.not_now">
        <source>Not now</source>
        <translation type="unfinished">មិន​ទាន់​បាន​ទេ ពេលនេះ</translation>
    </message>
    <message id="agent.ask.not_now.text">
        <source>You can talk about it together, and ask again later.</source>
        <translation type="unfinished">អ្នក​អាច​និយាយ​គ្នា ហើយ​សុំ​ម្តង​ទៀត​ពេល​ក្រោយ។</translation>
    </message>
    <message id="agent.ask.reason.finish">
        <source>I want to finish what I am doing</source>
        <translation type="unfinished">ខ្ញុំ​ចង់​ធ្វើឱ្យ​ចប់</translation>
    </message>
    <message id="agent.ask.reason.friends">
        <source>I am with my friends</source>
        <translation type="unfinished">ខ្ញុំ​កំពុង​នៅ​ជាមួយ​មិត្តភក្តិ</translation>
    </message>
    <message id="agent.ask.reason.study">
        <source>It is for school</source>
        <translation type="unfinished">សម្រាប់​ការរៀន</translation>
    </message>
    <message id="agent.ask.send">
        <source>Ask for {amount}</source>
        <translation type="unfinished">សុំ {amount}</translation>
    </message>
    <message id="agent.ask.sending">
        <source>Asking…</source>
        <translation type="unfinished">កំពុង​សុំ…</translation>
    </message>
    <message id="agent.ask.title">
        <source>How much more time do you need?</source>
        <translation type="unfinished">អ្នក​ត្រូវការពេល​បន្ថែម​ប៉ុន្មាន?</translation>
    </message>
    <message id="agent.ask.waiting">
        <source>You asked for {asked}</source>
        <translation type="unfinished">អ្នក​បាន​សុំ {asked}</translation>
    </message>
    <message id="agent.ask.waiting.text">
        <source>Your family sees it and can answer. You will see the answer here.</source>
        <translation type="unfinished">គ្រួសារ​អ្នក​មើលឃើញ ហើយ​អាច​ឆ្លើយ។ ចម្លើយ​នឹង​មកដល់​ទីនេះ។</translation>
    </message>
    <message id="agent.ask.why">
        <source>Why? You can leave this empty.</source>
        <translation type="unfinished">ហេតុ​អ្វី? ទុក​ទទេ​ក៏​បាន។</translation>
    </message>
    <message id="agent.ask.write">
        <source>Write your own reason</source>
        <translation type="unfinished">សរសេរ​ហេតុផល​របស់​អ្នក</translation>
    </message>
    <message id="agent.away.text">
        <source>The limits still hold. This page comes back by itself.</source>
        <translation type="unfinished">ការ​កំណត់​នៅតែ​ដដែល។ ទំព័រ​នេះ​នឹង​ដំណើរការវិញ​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message id="agent.away.title">
        <source>The time cannot be read just now.</source>
        <translation type="unfinished">ឥឡូវនេះ​មិន​ទាន់​អាច​មើល​ពេល​បាន​ទេ។</translation>
    </message>
    <message id="agent.code.checking">
        <source>Checking…</source>
        <translation type="unfinished">កំពុង​ពិនិត្យ…</translation>
    </message>
    <message id="agent.code.done">
        <source>{amount} more were given</source>
        <translation type="unfinished">បាន​បន្ថែម​ពេល {amount}</translation>
    </message>
    <message id="agent.code.empty">
        <source>Please type the parent code first.</source>
        <translation type="unfinished">សូម​វាយ​កូដ​ឪពុក​ម្តាយ​ជាមុន​សិន។</translation>
    </message>
    <message id="agent.code.give">
        <source>Give {amount}</source>
        <translation type="unfinished">បន្ថែម {amount}</translation>
    </message>
    <message id="agent.code.how_much">
        <source>How much more time?</source>
        <translation type="unfinished">បន្ថែម​ពេល​ប៉ុន្មាន?</translation>
    </message>
    <message id="agent.code.label">
        <source>Parent code (PIN)</source>
        <translation type="unfinished">កូដ​ឪពុក​ម្តាយ (PIN)</translation>
    </message>
    <message id="agent.code.title">
        <source>A grown-up can give more time here</source>
        <translation type="unfinished">មនុស្ស​ធំ​អាច​បន្ថែម​ពេល​នៅ​ទីនេះ</translation>
    </message>
    <message id="agent.day.ahead">
        <source>In {n} days</source>
        <translation type="unfinished">{n} ថ្ងៃ​ទៀត</translation>
    </message>
    <message id="agent.day.every">
        <source>Every day</source>
        <translation type="unfinished">រាល់​ថ្ងៃ</translation>
    </message>
    <message id="agent.day.fri">
        <source>Friday</source>
        <translation type="unfinished">ថ្ងៃសុក្រ</translation>
    </message>
    <message id="agent.day.later">
        <source>Later today</source>
        <translation type="unfinished">ពេល​ក្រោយ ថ្ងៃ​នេះ</translation>
    </message>
    <message id="agent.day.mon">
        <source>Monday</source>
        <translation type="unfinished">ថ្ងៃច័ន្ទ</translation>
    </message>
    <message id="agent.day.range">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ដល់{last}</translation>
    </message>
    <message id="agent.day.sat">
        <source>Saturday</source>
        <translation type="unfinished">ថ្ងៃសៅរ៍</translation>
    </message>
    <message id="agent.day.sun">
        <source>Sunday</source>
        <translation type="unfinished">ថ្ងៃអាទិត្យ</translation>
    </message>
    <message id="agent.day.thu">
        <source>Thursday</source>
        <translation type="unfinished">ថ្ងៃព្រហស្បតិ៍</translation>
    </message>
    <message id="agent.day.today">
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ</translation>
    </message>
    <message id="agent.day.tomorrow">
        <source>Tomorrow, {day}</source>
        <translation type="unfinished">ស្អែក {day}</translation>
    </message>
    <message id="agent.day.tue">
        <source>Tuesday</source>
        <translation type="unfinished">ថ្ងៃអង្គារ</translation>
    </message>
    <message id="agent.day.wed">
        <source>Wednesday</source>
        <translation type="unfinished">ថ្ងៃពុធ</translation>
    </message>
    <message id="agent.day.yesterday">
        <source>Yesterday</source>
        <translation type="unfinished">ម្សិលមិញ</translation>
    </message>
    <message id="agent.ends_at">
        <source>Today it ends at {time}.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​ចប់​នៅ​ម៉ោង {time}។</translation>
    </message>
    <message id="agent.granted">
        <source>You got {given} more today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​អ្នក​បាន​ពេល​បន្ថែម {given}។</translation>
    </message>
    <message id="agent.hello">
        <source>Hello {name}</source>
        <translation type="unfinished">សួស្តី {name}</translation>
    </message>
    <message id="agent.hello.nameless">
        <source>Hello</source>
        <translation type="unfinished">សួស្តី</translation>
    </message>
    <message id="agent.length.hours.one">
        <source>{n} hour</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="agent.length.hours.other">
        <source>{n} hours</source>
        <translation type="unfinished">{n} ម៉ោង</translation>
    </message>
    <message id="agent.length.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} ម៉ោង {minutes} នាទី</translation>
    </message>
    <message id="agent.length.minutes">
        <source>{n} min</source>
        <translation type="unfinished">{n} នាទី</translation>
    </message>
    <message id="agent.my_time.title">
        <source>My time</source>
        <translation type="unfinished">ពេល​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.no_child.text">
        <source>Nothing is counted here.</source>
        <translation type="unfinished">នៅ​ទីនេះ​គ្មាន​ការរាប់​ពេល​ទេ។</translation>
    </message>
    <message id="agent.no_child.title">
        <source>No child belongs to this account.</source>
        <translation type="unfinished">គណនី​នេះ​មិន​មែន​ជា​របស់​ក្មេង​ណា​ទេ។</translation>
    </message>
    <message id="agent.note.text">
        <source>You used {used}. Finish what you are doing, then take a rest.</source>
        <translation type="unfinished">អ្នក​បាន​ប្រើ {used}។ ធ្វើ​អ្វី​ដែល​កំពុង​ធ្វើឱ្យ​ចប់ រួច​សម្រាក។</translation>
    </message>
    <message id="agent.note.title">
        <source>Your screen time for now is used</source>
        <translation type="unfinished">ពេល​ប្រើ​អេក្រង់​របស់​អ្នក​អស់​ហើយ</translation>
    </message>
    <message id="agent.over.bedtime.text">
        <source>The computer rests at night too. Your work is kept just as you left it.</source>
        <translation type="unfinished">នៅ​ពេល​យប់ កុំព្យូទ័រ​ក៏​សម្រាក​ដែរ។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.bedtime.title">
        <source>It is time to sleep</source>
        <translation type="unfinished">ដល់​ម៉ោង​ចូល​គេង​ហើយ</translation>
    </message>
    <message id="agent.over.daily.text">
        <source>You used your {used}. Your work is kept just as you left it.</source>
        <translation type="unfinished">អ្នក​បាន​ប្រើ​អស់ {used} ហើយ។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.daily.title">
        <source>That is all the screen time for today</source>
        <translation type="unfinished">អស់​ពេល​ប្រើ​អេក្រង់​សម្រាប់​ថ្ងៃ​នេះ​ហើយ</translation>
    </message>
    <message id="agent.over.good_night">
        <source>Good night, {name}</source>
        <translation type="unfinished">រាត្រី​សួស្តី {name}</translation>
    </message>
    <message id="agent.over.hours.text">
        <source>Your family chose the hours. Your work is kept just as you left it.</source>
        <translation type="unfinished">គ្រួសារ​អ្នក​បាន​ជ្រើសរើស​ម៉ោង​ប្រើ។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.hours.title">
        <source>The computer rests at this hour</source>
        <translation type="unfinished">ម៉ោង​នេះ កុំព្យូទ័រ​សម្រាក</translation>
    </message>
    <message id="agent.over.next.amount">
        <source>from {time}, {amount}</source>
        <translation type="unfinished">ចាប់ពី​ម៉ោង {time} ប្រើ​បាន {amount}</translation>
    </message>
    <message id="agent.over.next.family">
        <source>Your family can open it again.</source>
        <translation type="unfinished">គ្រួសារ​អ្នក​អាច​បើក​វា​វិញ​បាន។</translation>
    </message>
    <message id="agent.over.next.from">
        <source>from {time}</source>
        <translation type="unfinished">ចាប់ពី​ម៉ោង {time}</translation>
    </message>
    <message id="agent.over.next.paused">
        <source>It goes on when the break ends.</source>
        <translation type="unfinished">នឹង​បើក​វិញ ពេល​សម្រាក​ចប់។</translation>
    </message>
    <message id="agent.over.next.unmeasured">
        <source>It opens when the time can be measured again.</source>
        <translation type="unfinished">នឹង​បើក​វិញ ពេល​អាច​វាស់​ពេល​បាន។</translation>
    </message>
    <message id="agent.over.paused.text">
        <source>Your family paused the screens. Your work is kept just as you left it.</source>
        <translation type="unfinished">គ្រួសារ​អ្នក​បាន​ផ្អាក​អេក្រង់។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.paused.title">
        <source>A break for everybody</source>
        <translation type="unfinished">ឥឡូវនេះ សម្រាក​ទាំងអស់​គ្នា</translation>
    </message>
    <message id="agent.over.rest.text">
        <source>Stand up, look far away, drink water. Your work is kept just as you left it.</source>
        <translation type="unfinished">ក្រោក​ឈរ មើល​ទៅ​ឆ្ងាយ ផឹក​ទឹក។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.rest.title">
        <source>Time for a short rest</source>
        <translation type="unfinished">ដល់​ពេល​សម្រាក​បន្តិច​ហើយ</translation>
    </message>
    <message id="agent.over.soon">
        <source>See you soon, {name}</source>
        <translation type="unfinished">ជួបគ្នា​ឆាប់ៗ {name}</translation>
    </message>
    <message id="agent.over.stopped.text">
        <source>Your family stopped the time for now. Your work is kept just as you left it.</source>
        <translation type="unfinished">គ្រួសារ​អ្នក​បាន​ឈប់​ពេល​សិន។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.stopped.title">
        <source>The screen rests now</source>
        <translation type="unfinished">ឥឡូវនេះ អេក្រង់​សម្រាក</translation>
    </message>
    <message id="agent.over.tomorrow">
        <source>See you tomorrow, {name}</source>
        <translation type="unfinished">ជួបគ្នា​ស្អែក {name}</translation>
    </message>
    <message id="agent.over.unmeasured.text">
        <source>So the computer stays closed. You did nothing wrong. Please tell your family.</source>
        <translation type="unfinished">ដូច្នេះ​កុំព្យូទ័រ​នៅ​បិទ​សិន។ អ្នក​មិន​បាន​ធ្វើ​អ្វី​ខុស​ទេ។ សូម​ប្រាប់​គ្រួសារ​របស់​អ្នក។</translation>
    </message>
    <message id="agent.over.unmeasured.title">
        <source>The time cannot be measured just now</source>
        <translation type="unfinished">ឥឡូវនេះ​មិន​ទាន់​អាច​វាស់​ពេល​បាន​ទេ</translation>
    </message>
    <message id="agent.over.weekly.text">
        <source>A new week brings new time. Your work is kept just as you left it.</source>
        <translation type="unfinished">សប្ដាហ៍​ថ្មី​មាន​ពេល​ថ្មី។ ការងារ​របស់​អ្នក​នៅ​ដដែល ដូច​ពេល​អ្នក​ទុក។</translation>
    </message>
    <message id="agent.over.weekly.title">
        <source>That is all the screen time for this week</source>
        <translation type="unfinished">អស់​ពេល​ប្រើ​អេក្រង់​សម្រាប់​សប្ដាហ៍​នេះ​ហើយ</translation>
    </message>
    <message id="agent.own.asked">
        <source>{when}: {amount} more</source>
        <translation type="unfinished">{when}៖ សុំ {amount}</translation>
    </message>
    <message id="agent.own.intro">
        <source>This is all that they see about you here.</source>
        <translation type="unfinished">នេះ​ជា​អ្វី​ទាំងអស់​ដែល​គេ​មើលឃើញ​អំពី​អ្នក​នៅ​ទីនេះ។</translation>
    </message>
    <message id="agent.own.kept">
        <source>It is kept for {n} days, then erased.</source>
        <translation type="unfinished">រក្សាទុក {n} ថ្ងៃ រួច​លុបចោល។</translation>
    </message>
    <message id="agent.own.opening">
        <source>Opening…</source>
        <translation type="unfinished">កំពុង​បើក…</translation>
    </message>
    <message id="agent.own.private">
        <source>Your family sees only how long, as above. What follows is for you alone.</source>
        <translation type="unfinished">គ្រួសារ​របស់​អ្នក​ឃើញ​តែ​រយៈពេល​ដូច​ខាង​លើ។ អ្វី​បន្ទាប់​គឺ​សម្រាប់​តែ​អ្នក​ម្នាក់​ប៉ុណ្ណោះ។</translation>
    </message>
    <message id="agent.own.requests">
        <source>What I asked for</source>
        <translation type="unfinished">អ្វី​ដែល​ខ្ញុំ​បាន​សុំ</translation>
    </message>
    <message id="agent.own.requests.none">
        <source>You did not ask for more time yet.</source>
        <translation type="unfinished">អ្នក​មិន​ទាន់​បាន​សុំ​ពេល​បន្ថែម​ទេ។</translation>
    </message>
    <message id="agent.own.rules">
        <source>My rules</source>
        <translation type="unfinished">ច្បាប់​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.own.title">
        <source>What my family can see</source>
        <translation type="unfinished">អ្វី​ដែល​គ្រួសារ​ខ្ញុំ​អាច​មើលឃើញ</translation>
    </message>
    <message id="agent.own.unseen">
        <source>They cannot see</source>
        <translation type="unfinished">គេ​មើល​មិន​ឃើញ</translation>
    </message>
    <message id="agent.own.unseen.help">
        <source>that you opened “Something upset me”</source>
        <translation type="unfinished">ថា​អ្នក​បាន​បើក “មាន​រឿង​ធ្វើឱ្យ​ខ្ញុំ​មិន​សប្បាយ​ចិត្ត”</translation>
    </message>
    <message id="agent.own.unseen.keys">
        <source>what you type</source>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​វាយ</translation>
    </message>
    <message id="agent.own.unseen.messages">
        <source>your messages and who you talk to</source>
        <translation type="unfinished">សារ​របស់​អ្នក និង​អ្នក​ដែល​អ្នក​និយាយ​ជាមួយ</translation>
    </message>
    <message id="agent.own.unseen.place">
        <source>where you are</source>
        <translation type="unfinished">កន្លែង​ដែល​អ្នក​នៅ</translation>
    </message>
    <message id="agent.own.unseen.screen">
        <source>your screen and your pictures</source>
        <translation type="unfinished">អេក្រង់ និង​រូបភាព​របស់​អ្នក</translation>
    </message>
    <message id="agent.own.usage">
        <source>The time I used</source>
        <translation type="unfinished">ពេល​ដែល​ខ្ញុំ​បាន​ប្រើ</translation>
    </message>
    <message id="agent.own.usage.none">
        <source>No time is counted yet.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​ពេល​ដែល​បាន​រាប់​ទេ។</translation>
    </message>
    <message id="agent.own.who">
        <source>{names} can see this.</source>
        <translation type="unfinished">{names} អាច​មើលឃើញ។</translation>
    </message>
    <message id="agent.own.who.nobody">
        <source>No grown-up is set up yet.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​មនុស្ស​ធំ​ណា​បាន​រៀបចំ​ទេ។</translation>
    </message>
    <message id="agent.ring.finished">
        <source>Finished</source>
        <translation type="unfinished">ចប់​ហើយ</translation>
    </message>
    <message id="agent.ring.left.hours">
        <source>hours left</source>
        <translation type="unfinished">ម៉ោង​ទៀត</translation>
    </message>
    <message id="agent.ring.left.minutes">
        <source>min left</source>
        <translation type="unfinished">នាទី​ទៀត</translation>
    </message>
    <message id="agent.ring.spoken">
        <source>Used {used} of {limit}</source>
        <translation type="unfinished">បាន​ប្រើ {used} ក្នុង {limit}</translation>
    </message>
    <message id="agent.ring.spoken.no_limit">
        <source>Used {used}, no limit today</source>
        <translation type="unfinished">បាន​ប្រើ {used} ថ្ងៃ​នេះ​គ្មាន​ការ​កំណត់</translation>
    </message>
    <message id="agent.ring.unknown">
        <source>Not known</source>
        <translation type="unfinished">មិន​ទាន់​ដឹង</translation>
    </message>
    <message id="agent.ring.used">
        <source>min used</source>
        <translation type="unfinished">នាទី បាន​ប្រើ</translation>
    </message>
    <message id="agent.rule.app.always">
        <source>always open, not counted</source>
        <translation type="unfinished">បើក​ជានិច្ច មិន​រាប់​ពេល</translation>
    </message>
    <message id="agent.rule.app.blocked">
        <source>not open</source>
        <translation type="unfinished">មិន​បើក</translation>
    </message>
    <message id="agent.rule.bedtime">
        <source>Bedtime</source>
        <translation type="unfinished">ម៉ោង​ចូល​គេង</translation>
    </message>
    <message id="agent.rule.holiday">
        <source>Holiday {days}</source>
        <translation type="unfinished">វិស្សមកាល {days}</translation>
    </message>
    <message id="agent.rule.hours">
        <source>Allowed, {days}</source>
        <translation type="unfinished">អនុញ្ញាត {days}</translation>
    </message>
    <message id="agent.rule.level">
        <source>When the time is over</source>
        <translation type="unfinished">ពេល​អស់​ម៉ោង</translation>
    </message>
    <message id="agent.rule.level.count">
        <source>it is only counted</source>
        <translation type="unfinished">រាប់​តែ​ប៉ុណ្ណោះ</translation>
    </message>
    <message id="agent.rule.level.lock">
        <source>the computer locks</source>
        <translation type="unfinished">កុំព្យូទ័រ​ចាក់សោ</translation>
    </message>
    <message id="agent.rule.level.remind">
        <source>you get a reminder</source>
        <translation type="unfinished">មាន​ការរំលឹក</translation>
    </message>
    <message id="agent.rule.no_limit">
        <source>no limit</source>
        <translation type="unfinished">គ្មាន​ការ​កំណត់</translation>
    </message>
    <message id="agent.rule.span">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ដល់ {last}</translation>
    </message>
    <message id="agent.rule.week">
        <source>In one week</source>
        <translation type="unfinished">ក្នុង​មួយ​សប្ដាហ៍</translation>
    </message>
    <message id="agent.short.finished">
        <source>Finished</source>
        <translation type="unfinished">ចប់​ហើយ</translation>
    </message>
    <message id="agent.short.left">
        <source>{left} left</source>
        <translation type="unfinished">នៅសល់ {left}</translation>
    </message>
    <message id="agent.short.no_child">
        <source>No limits here</source>
        <translation type="unfinished">គ្មាន​ការ​កំណត់</translation>
    </message>
    <message id="agent.short.no_limit">
        <source>No limit today</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​គ្មាន​ការ​កំណត់</translation>
    </message>
    <message id="agent.short.unknown">
        <source>Time not known</source>
        <translation type="unfinished">មិន​ទាន់​ដឹង​ពេល</translation>
    </message>
    <message id="agent.strip.name">
        <source>FamilySafe, my time</source>
        <translation type="unfinished">FamilySafe ពេល​របស់​ខ្ញុំ</translation>
    </message>
    <message id="agent.time_up.window">
        <source>Time is up</source>
        <translation type="unfinished">អស់​ពេល​ហើយ</translation>
    </message>
    <message id="agent.tray.name">
        <source>FamilySafe: {short}</source>
        <translation type="unfinished">FamilySafe៖ {short}</translation>
    </message>
    <message id="agent.upset.call">
        <source>Call {phone}</source>
        <translation type="unfinished">ទូរសព្ទ​ទៅ {phone}</translation>
    </message>
    <message id="agent.upset.call.nameless">
        <source>You need not say your name.</source>
        <translation type="unfinished">អ្នក​មិន​ចាំបាច់​ប្រាប់​ឈ្មោះ​ទេ។</translation>
    </message>
    <message id="agent.upset.call.text">
        <source>The people who answer listen to children every day.</source>
        <translation type="unfinished">អ្នក​ដែល​លើក​ទូរសព្ទ ស្តាប់​កុមារ​រាល់​ថ្ងៃ។</translation>
    </message>
    <message id="agent.upset.call.title">
        <source>Call somebody who helps</source>
        <translation type="unfinished">ទូរសព្ទ​ទៅ​អ្នក​ដែល​អាច​ជួយ</translation>
    </message>
    <message id="agent.upset.free">
        <source>{hours}. Free.</source>
        <translation type="unfinished">{hours}។ ឥត​គិត​ថ្លៃ។</translation>
    </message>
    <message id="agent.upset.keep">
        <source>Keep what happened</source>
        <translation type="unfinished">រក្សាទុក​អ្វី​ដែល​កើតឡើង</translation>
    </message>
    <message id="agent.upset.keep.envelope">
        <source>A grown-up you trust can keep it safe in an envelope.</source>
        <translation type="unfinished">មនុស្ស​ធំ​ដែល​អ្នក​ទុកចិត្ត អាច​រក្សា​វា​ទុក​ក្នុង​ស្រោម​សំបុត្រ​ដោយ​សុវត្ថិភាព។</translation>
    </message>
    <message id="agent.upset.keep.send">
        <source>Do not send pictures on, not even to show what happened.</source>
        <translation type="unfinished">កុំ​ផ្ញើ​រូបភាព​បន្ត​ទៅ​អ្នកណា ទោះ​ដើម្បី​បង្ហាញ​អ្វី​ដែល​កើតឡើង​ក៏ដោយ។</translation>
    </message>
    <message id="agent.upset.keep.text">
        <source>Do not delete, do not reply, do not pay.</source>
        <translation type="unfinished">កុំ​លុប កុំ​ឆ្លើយតប កុំ​បង់ប្រាក់។</translation>
    </message>
    <message id="agent.upset.keep.write">
        <source>Write down the name, the day and the app.</source>
        <translation type="unfinished">សរសេរ​ទុក​ឈ្មោះ ថ្ងៃ និង​កម្មវិធី។</translation>
    </message>
    <message id="agent.upset.no_numbers">
        <source>Speak with a grown-up you trust, or with your teacher.</source>
        <translation type="unfinished">សូម​និយាយ​ជាមួយ​មនុស្ស​ធំ​ដែល​អ្នក​ទុកចិត្ត ឬ​គ្រូ​របស់​អ្នក។</translation>
    </message>
    <message id="agent.upset.private">
        <source>Nobody is told unless you choose it.</source>
        <translation type="unfinished">គ្មាន​នរណា​ត្រូវបាន​ប្រាប់​ទេ លុះត្រាតែ​អ្នក​ជ្រើសរើស។</translation>
    </message>
    <message id="agent.upset.question">
        <source>What would you like to do next?</source>
        <translation type="unfinished">តើ​អ្នក​ចង់​ធ្វើ​អ្វី​បន្ទាប់?</translation>
    </message>
    <message id="agent.upset.seen">
        <source>Seen at {source}, {checked}</source>
        <translation type="unfinished">បាន​ឃើញ​នៅ {source}, {checked}</translation>
    </message>
    <message id="agent.upset.stay">
        <source>Just stay here a while</source>
        <translation type="unfinished">គ្រាន់តែ​នៅ​ទីនេះ​សិន</translation>
    </message>
    <message id="agent.upset.stay.back">
        <source>You can come back here whenever you like.</source>
        <translation type="unfinished">អ្នក​អាច​ត្រឡប់មក​ទីនេះ​វិញ ពេលណា​ក៏​បាន។</translation>
    </message>
    <message id="agent.upset.stay.in">
        <source>Breathe in and count to four. Breathe out and count to four.</source>
        <translation type="unfinished">ដកដង្ហើម​ចូល រាប់​ដល់ 4។ ដកដង្ហើម​ចេញ រាប់​ដល់ 4។</translation>
    </message>
    <message id="agent.upset.stay.look">
        <source>Look around you and name five things that you see.</source>
        <translation type="unfinished">មើល​ជុំវិញ​អ្នក ហើយ​ប្រាប់​ឈ្មោះ​របស់ 5 ដែល​អ្នក​ឃើញ។</translation>
    </message>
    <message id="agent.upset.stay.text">
        <source>Breathe slowly. There is no hurry.</source>
        <translation type="unfinished">ដកដង្ហើម​យឺតៗ។ មិន​ប្រញាប់​ទេ។</translation>
    </message>
    <message id="agent.upset.tell">
        <source>Tell someone you trust</source>
        <translation type="unfinished">ប្រាប់​មនុស្ស​ដែល​អ្នក​ទុកចិត្ត</translation>
    </message>
    <message id="agent.upset.tell.again">
        <source>If one person does not listen, tell another. You have a right to help.</source>
        <translation type="unfinished">បើ​ម្នាក់​មិន​ស្តាប់ សូម​ប្រាប់​ម្នាក់​ទៀត។ អ្នក​មាន​សិទ្ធិ​ទទួលបាន​ជំនួយ។</translation>
    </message>
    <message id="agent.upset.tell.show">
        <source>If speaking is hard, show this page.</source>
        <translation type="unfinished">បើ​ពិបាក​និយាយ សូម​បង្ហាញ​ទំព័រ​នេះ។</translation>
    </message>
    <message id="agent.upset.tell.text">
        <source>You can say: “Something happened. Please listen first.”</source>
        <translation type="unfinished">អ្នក​អាច​និយាយ​ថា៖ “មាន​រឿង​កើតឡើង។ សូម​ស្តាប់​ខ្ញុំ​សិន។”</translation>
    </message>
    <message id="agent.upset.tell.who">
        <source>Choose somebody who is kind to you: a parent, grandmother, aunt or teacher.</source>
        <translation type="unfinished">ជ្រើសរើស​មនុស្ស​ដែល​ល្អ​នឹង​អ្នក៖ ឪពុក ម្តាយ ជីដូន មីង ឬ​គ្រូ។</translation>
    </message>
    <message id="agent.upset.text">
        <source>It is not your fault. This happens to many children, girls and boys. There is a way out, one small step at a time.</source>
        <translation type="unfinished">មិន​មែន​ជា​កំហុស​របស់​អ្នកទេ។ រឿង​នេះ​កើតឡើង​ចំពោះ​ក្មេង​ជាច្រើន ទាំង​ស្រី​ទាំង​ប្រុស។ មាន​វិធី​ដោះស្រាយ ម្តង​មួយ​ជំហាន។</translation>
    </message>
    <message id="agent.upset.title">
        <source>You did nothing wrong</source>
        <translation type="unfinished">អ្នក​មិន​បាន​ធ្វើ​អ្វី​ខុស​ទេ</translation>
    </message>
    <message id="agent.upset.words">
        <source>We help you find the words</source>
        <translation type="unfinished">យើង​ជួយ​អ្នក​រក​ពាក្យ​និយាយ</translation>
    </message>
    <message id="agent.used.no_limit">
        <source>Used {used} today. No limit today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​ប្រើ​អស់ {used}។ ថ្ងៃ​នេះ​គ្មាន​ការ​កំណត់​ទេ។</translation>
    </message>
    <message id="agent.used.of">
        <source>Used {used} of {limit} today.</source>
        <translation type="unfinished">ថ្ងៃ​នេះ​ប្រើ​អស់ {used} ក្នុង {limit}។</translation>
    </message>
    <message id="agent.warning.first">
        <source>You have time to finish what you are doing.</source>
        <translation type="unfinished">អ្នក​មាន​ពេល​ធ្វើ​អ្វី​ដែល​កំពុង​ធ្វើឱ្យ​ចប់។</translation>
    </message>
    <message id="agent.warning.last">
        <source>Save your work now.</source>
        <translation type="unfinished">សូម​រក្សាទុក​ការងារ​របស់​អ្នក​ឥឡូវនេះ។</translation>
    </message>
    <message id="agent.warning.second">
        <source>Start to finish now. Save your work.</source>
        <translation type="unfinished">ចាប់ផ្ដើម​បញ្ចប់។ សូម​រក្សាទុក​ការងារ​របស់​អ្នក។</translation>
    </message>
    <message id="agent.warning.title.one">
        <source>{n} minute left</source>
        <translation type="unfinished">នៅសល់ {n} នាទី</translation>
    </message>
    <message id="agent.warning.title.other">
        <source>{n} minutes left</source>
        <translation type="unfinished">នៅសល់ {n} នាទី</translation>
    </message>
    <message id="agent.who.go">
        <source>Go on</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message id="agent.who.guardian">
        <source>A guardian</source>
        <translation type="unfinished">អាណាព្យាបាល</translation>
    </message>
    <message id="agent.who.guardian.text">
        <source>Nobody's time is counted then.</source>
        <translation type="unfinished">ពេល​នោះ មិន​រាប់​ពេល​របស់​អ្នក​ណា​ទេ។</translation>
    </message>
    <message id="agent.who.guardian.title">
        <source>A guardian is using the computer</source>
        <translation type="unfinished">អាណាព្យាបាល​កំពុង​ប្រើ​កុំព្យូទ័រ</translation>
    </message>
    <message id="agent.who.held">
        <source>Press your picture. Everything else waits until then.</source>
        <translation type="unfinished">សូម​ចុច​រូប​របស់​អ្នក។ អ្វី​ផ្សេង​ទៀត​រង់ចាំ​រហូត​ដល់​ពេល​នោះ។</translation>
    </message>
    <message id="agent.who.nobody">
        <source>A guardian is using the computer.</source>
        <translation type="unfinished">អាណាព្យាបាល​កំពុង​ប្រើ​កុំព្យូទ័រ។</translation>
    </message>
    <message id="agent.who.pictures">
        <source>{name}, which are your pictures?</source>
        <translation type="unfinished">{name} តើ​រូបភាព​របស់​អ្នក​មាន​អ្វី​ខ្លះ?</translation>
    </message>
    <message id="agent.who.pictures.text">
        <source>Press them one after the other.</source>
        <translation type="unfinished">សូម​ចុច​ម្ដង​មួយ​តាម​លំដាប់។</translation>
    </message>
    <message id="agent.who.pin">
        <source>Your PIN</source>
        <translation type="unfinished">លេខ PIN របស់​អ្នក</translation>
    </message>
    <message id="agent.who.switch">
        <source>Somebody else is here</source>
        <translation type="unfinished">មាន​អ្នក​ផ្សេង​មក​ប្រើ</translation>
    </message>
    <message id="agent.who.text">
        <source>Press your picture, so that the time counts for you and for nobody else.</source>
        <translation type="unfinished">សូម​ចុច​រូប​របស់​អ្នក ដើម្បី​ឱ្យ​ពេល​រាប់​សម្រាប់​អ្នក មិន​មែន​សម្រាប់​អ្នក​ដទៃ។</translation>
    </message>
    <message id="agent.who.title">
        <source>Who is using the computer?</source>
        <translation type="unfinished">តើ​អ្នក​ណា​កំពុង​ប្រើ​កុំព្យូទ័រ?</translation>
    </message>
</context>
</TS>
