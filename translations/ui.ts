<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="ui.back">
        <source>Back</source>
        <translation type="unfinished">ថយ​ក្រោយ</translation>
    </message>
    <message id="ui.change">
        <source>Change</source>
        <translation type="unfinished">ប្តូរ</translation>
    </message>
    <message id="ui.close">
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message id="ui.continue">
        <source>Continue</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message id="ui.did_not_work">
        <source>That did not work</source>
        <translation type="unfinished">មិន​ទាន់​បាន​សម្រេច​ទេ</translation>
    </message>
    <message id="ui.go_back">
        <source>Go back</source>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message id="ui.help">
        <source>Help</source>
        <translation type="unfinished">ជំនួយ</translation>
    </message>
    <message id="ui.hide">
        <source>Hide</source>
        <translation type="unfinished">លាក់</translation>
    </message>
    <message id="ui.hide.spoken">
        <source>Hide: {what}</source>
        <translation type="unfinished">លាក់៖ {what}</translation>
    </message>
    <message id="ui.home">
        <source>Home</source>
        <translation type="unfinished">ទំព័រ​ដើម</translation>
    </message>
    <message id="ui.leave">
        <source>Leave this page</source>
        <translation type="unfinished">ចេញ​ពី​ទំព័រ​នេះ</translation>
    </message>
    <message id="ui.listen">
        <source>Listen</source>
        <translation type="unfinished">ស្តាប់</translation>
    </message>
    <message id="ui.lock_now">
        <source>Lock now</source>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
    <message id="ui.not_built">
        <source>This part is not in this version yet.</source>
        <translation type="unfinished">ផ្នែក​នេះ​មិន​ទាន់​មាន​នៅក្នុង​កំណែ​នេះ​ទេ។</translation>
    </message>
    <message id="ui.opening">
        <source>Opening…</source>
        <translation type="unfinished">កំពុង​បើក…</translation>
    </message>
    <message id="ui.other_language">
        <source>ភាសាខ្មែរ</source>
        <translation type="unfinished">English</translation>
    </message>
    <message id="ui.pin.label">
        <source>Your code</source>
        <translation type="unfinished">លេខ​សម្ងាត់​របស់​អ្នក</translation>
    </message>
    <message id="ui.pin.missing">
        <source>Write your code first.</source>
        <translation type="unfinished">សូម​សរសេរ​លេខ​សម្ងាត់​ជាមុន​សិន។</translation>
    </message>
    <message id="ui.pin.title">
        <source>Your code, please</source>
        <translation type="unfinished">សូម​បញ្ចូល​លេខ​សម្ងាត់</translation>
    </message>
    <message id="ui.pin.why">
        <source>This changes rules, so it needs your code.</source>
        <translation type="unfinished">ការប្តូរ​ច្បាប់​ត្រូវការលេខ​សម្ងាត់​របស់​អ្នក។</translation>
    </message>
    <message id="ui.seconds">
        <source>{n} s</source>
        <translation type="unfinished">{n} វិនាទី</translation>
    </message>
    <message id="ui.show">
        <source>Show</source>
        <translation type="unfinished">បង្ហាញ</translation>
    </message>
    <message id="ui.show.spoken">
        <source>Show: {what}</source>
        <translation type="unfinished">បង្ហាញ៖ {what}</translation>
    </message>
    <message id="ui.step">
        <source>Step {at} of {of}</source>
        <translation type="unfinished">ជំហាន {at} នៃ {of}</translation>
    </message>
    <message id="ui.text_size">
        <source>Text size</source>
        <translation type="unfinished">ទំហំ​អក្សរ</translation>
    </message>
    <message id="ui.type_word">
        <source>Type {word} first</source>
        <translation type="unfinished">សូម​វាយ​ពាក្យ {word} ជាមុន​សិន</translation>
    </message>
    <message id="ui.undo">
        <source>Undo</source>
        <translation type="unfinished">មិន​ធ្វើ​វិញ</translation>
    </message>
    <message id="ui.unlock">
        <source>Unlock</source>
        <translation type="unfinished">ដោះ​សោ</translation>
    </message>
    <message id="ui.unlocked">
        <source>Unlocked</source>
        <translation type="unfinished">បាន​ដោះ​សោ</translation>
    </message>
</context>
</TS>
