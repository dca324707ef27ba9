<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="ctl.status.notice">
        <source>{when}: {words}</source>
        <translation type="unfinished">{when}៖ {words}</translation>
    </message>
    <message id="fault.notices.unknown">
        <source>There is no such notice. Please look at the list again.</source>
        <translation type="unfinished">គ្មាន​សេចក្ដី​ជូន​ដំណឹង​បែប​នេះ​ទេ។ សូម​មើល​បញ្ជី​ម្ដង​ទៀត។</translation>
    </message>
    <message id="notice.climbed">
        <source>Programs of {who} went on after the end of time, and were stopped by a stronger step.</source>
        <translation type="unfinished">កម្មវិធី​របស់ {who} បាន​បន្ត​ក្រោយ​អស់​ម៉ោង ហើយ​ត្រូវ​បាន​បញ្ឈប់​ដោយ​វិធី​ខ្លាំង​ជាង។</translation>
    </message>
    <message id="notice.climbed.do">
        <source>Look at the list of apps: is there one that neither of you knows?</source>
        <translation type="unfinished">សូម​មើល​បញ្ជី​កម្មវិធី៖ តើ​មាន​កម្មវិធី​ណា​ដែល​អ្នក​ទាំង​ពីរ​មិន​ស្គាល់?</translation>
    </message>
    <message id="notice.clock">
        <source>The clock was set by {amount}. It changed no time of any child.</source>
        <translation type="unfinished">នាឡិកា​ត្រូវ​បាន​ប្ដូរ {amount}។ វា​មិន​បាន​ប្ដូរ​ម៉ោង​របស់​កូន​ណា​ទេ។</translation>
    </message>
    <message id="notice.clock.do">
        <source>If it was wrong before, all is well.</source>
        <translation type="unfinished">បើ​ពី​មុន​វា​ខុស គឺ​គ្មាន​បញ្ហា​ទេ។</translation>
    </message>
    <message id="notice.gone">
        <source>These notices are put away.</source>
        <translation type="unfinished">សេចក្ដី​ជូន​ដំណឹង​ទាំង​នេះ​ត្រូវ​បាន​ទុក​ចោល។</translation>
    </message>
    <message id="notice.late">
        <source>The computer was on for {amount} before FamilySafe started.</source>
        <translation type="unfinished">កុំព្យូទ័រ​បើក {amount} មុន​ពេល FamilySafe ចាប់​ផ្ដើម។</translation>
    </message>
    <message id="notice.late.do">
        <source>It may have been started in a mode for repairs. A password in its start menu prevents that.</source>
        <translation type="unfinished">វា​ប្រហែល​ត្រូវ​បាន​បើក​ក្នុង​របៀប​ជួសជុល។ ពាក្យ​សម្ងាត់​ក្នុង​ម៉ឺនុយ​ចាប់​ផ្ដើម​អាច​ការពារ​បាន។</translation>
    </message>
    <message id="notice.mounted">
        <source>This computer’s disk was used without FamilySafe.</source>
        <translation type="unfinished">ថាស​របស់​កុំព្យូទ័រ​នេះ​ត្រូវ​បាន​ប្រើ​ដោយ​គ្មាន FamilySafe។</translation>
    </message>
    <message id="notice.mounted.do">
        <source>Perhaps another system was started from a USB stick, or a repair was made. A password of the firmware prevents that.</source>
        <translation type="unfinished">ប្រហែល​ជា​ប្រព័ន្ធ​ផ្សេង​ត្រូវ​បាន​បើក​ពី​ដង​ USB ឬ​មាន​ការ​ជួសជុល។ ពាក្យ​សម្ងាត់​របស់​ម៉ាស៊ីន​អាច​ការពារ​បាន។</translation>
    </message>
    <message id="notice.mounted.one">
        <source>This computer’s disk was used once without FamilySafe.</source>
        <translation type="unfinished">ថាស​របស់​កុំព្យូទ័រ​នេះ​ត្រូវ​បាន​ប្រើ​ម្ដង​ដោយ​គ្មាន FamilySafe។</translation>
    </message>
    <message id="notice.mounted.other">
        <source>This computer’s disk was used {n} times without FamilySafe.</source>
        <translation type="unfinished">ថាស​របស់​កុំព្យូទ័រ​នេះ​ត្រូវ​បាន​ប្រើ {n} ដង​ដោយ​គ្មាន FamilySafe។</translation>
    </message>
    <message id="notice.often">
        <source>{times} times, last: {when}</source>
        <translation type="unfinished">{times} ដង ចុង​ក្រោយ៖ {when}</translation>
    </message>
    <message id="notice.pin">
        <source>A wrong PIN was tried.</source>
        <translation type="unfinished">មាន​ការ​សាក​លេខ PIN ខុស។</translation>
    </message>
    <message id="notice.pin.do">
        <source>If it was not you, choose a new PIN that nobody has seen.</source>
        <translation type="unfinished">បើ​មិន​មែន​អ្នក សូម​ជ្រើស​លេខ PIN ថ្មី​ដែល​គ្មាន​នរណា​ឃើញ។</translation>
    </message>
    <message id="notice.presence">
        <source>{who} used the computer while it was told that nobody is there. That time counts.</source>
        <translation type="unfinished">{who} បាន​ប្រើ​កុំព្យូទ័រ​ខណៈ​វា​ត្រូវ​បាន​ប្រាប់​ថា​គ្មាន​មនុស្ស។ ម៉ោង​នោះ​នៅ​តែ​រាប់។</translation>
    </message>
    <message id="notice.presence.do">
        <source>Talk about it calmly: what was missing?</source>
        <translation type="unfinished">សូម​និយាយ​គ្នា​ដោយ​ស្ងប់ស្ងាត់៖ តើ​ខ្វះ​អ្វី?</translation>
    </message>
    <message id="notice.read">
        <source>I have read it</source>
        <translation type="unfinished">ខ្ញុំ​បាន​អាន​ហើយ</translation>
    </message>
    <message id="notice.somebody">
        <source>Somebody</source>
        <translation type="unfinished">នរណា​ម្នាក់</translation>
    </message>
    <message id="notice.stopped">
        <source>FamilySafe did not run for {amount} while the computer was on.</source>
        <translation type="unfinished">FamilySafe មិន​ដំណើរការ {amount} ខណៈ​កុំព្យូទ័រ​បើក។</translation>
    </message>
    <message id="notice.stopped.do">
        <source>Only an administrator can stop it. Who knows that password?</source>
        <translation type="unfinished">មាន​តែ​អ្នក​គ្រប់គ្រង​ទេ​ដែល​អាច​បញ្ឈប់​វា។ តើ​នរណា​ស្គាល់​ពាក្យ​សម្ងាត់​នោះ?</translation>
    </message>
    <message id="notice.title">
        <source>You should know</source>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​គួរ​ដឹង</translation>
    </message>
    <message id="notice.when">
        <source>{day} {time}</source>
        <translation type="unfinished">{day} {time}</translation>
    </message>
</context>
</TS>
