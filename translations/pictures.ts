<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="pictures.bell">
        <source>Bell</source>
        <translation type="unfinished">កណ្ដឹង</translation>
    </message>
    <message id="pictures.book">
        <source>Book</source>
        <translation type="unfinished">សៀវភៅ</translation>
    </message>
    <message id="pictures.camera">
        <source>Camera</source>
        <translation type="unfinished">កាមេរ៉ា</translation>
    </message>
    <message id="pictures.chosen.one">
        <source>{n} picture</source>
        <translation type="unfinished">រូបភាព {n}</translation>
    </message>
    <message id="pictures.chosen.other">
        <source>{n} pictures</source>
        <translation type="unfinished">រូបភាព {n}</translation>
    </message>
    <message id="pictures.flag">
        <source>Flag</source>
        <translation type="unfinished">ទង់</translation>
    </message>
    <message id="pictures.heart">
        <source>Heart</source>
        <translation type="unfinished">បេះដូង</translation>
    </message>
    <message id="pictures.house">
        <source>House</source>
        <translation type="unfinished">ផ្ទះ</translation>
    </message>
    <message id="pictures.key">
        <source>Key</source>
        <translation type="unfinished">កូនសោ</translation>
    </message>
    <message id="pictures.leaf">
        <source>Leaf</source>
        <translation type="unfinished">ស្លឹកឈើ</translation>
    </message>
    <message id="pictures.moon">
        <source>Moon</source>
        <translation type="unfinished">ព្រះចន្ទ</translation>
    </message>
    <message id="pictures.music">
        <source>Song</source>
        <translation type="unfinished">ចម្រៀង</translation>
    </message>
    <message id="pictures.none">
        <source>No picture yet</source>
        <translation type="unfinished">មិន​ទាន់​មាន​រូបភាព</translation>
    </message>
    <message id="pictures.panel">
        <source>Picture PIN</source>
        <translation type="unfinished">លេខ​សម្ងាត់​ជា​រូបភាព</translation>
    </message>
    <message id="pictures.panel.none">
        <source>Not set. A sibling could say that they are {name}.</source>
        <translation type="unfinished">មិន​ទាន់​កំណត់​ទេ។ បង​ប្អូន​អាច​ប្រាប់​ថា​ខ្លួន​ជា {name}។</translation>
    </message>
    <message id="pictures.panel.set">
        <source>Set. Only {name} can say that it is {name}.</source>
        <translation type="unfinished">បាន​កំណត់​ហើយ។ មាន​តែ {name} ទេ​ដែល​អាច​ប្រាប់​ថា​ជា {name}។</translation>
    </message>
    <message id="pictures.remove">
        <source>No picture PIN</source>
        <translation type="unfinished">គ្មាន​លេខ​សម្ងាត់​រូបភាព</translation>
    </message>
    <message id="pictures.removed">
        <source>{name} has no picture PIN now.</source>
        <translation type="unfinished">ឥឡូវ​នេះ {name} គ្មាន​លេខ​សម្ងាត់​រូបភាព​ទេ។</translation>
    </message>
    <message id="pictures.save">
        <source>Use these pictures</source>
        <translation type="unfinished">ប្រើ​រូបភាព​ទាំង​នេះ</translation>
    </message>
    <message id="pictures.saved">
        <source>{name}'s picture PIN is saved.</source>
        <translation type="unfinished">បាន​រក្សាទុក​លេខ​សម្ងាត់​រូបភាព​របស់ {name}។</translation>
    </message>
    <message id="pictures.star">
        <source>Star</source>
        <translation type="unfinished">ផ្កាយ</translation>
    </message>
    <message id="pictures.sun">
        <source>Sun</source>
        <translation type="unfinished">ព្រះអាទិត្យ</translation>
    </message>
    <message id="pictures.take_back">
        <source>Take the last one back</source>
        <translation type="unfinished">ដក​រូប​ចុង​ក្រោយ​ចេញ</translation>
    </message>
    <message id="pictures.text">
        <source>{least} to {most} pictures in their order. Press them together with the child, so that it knows them.</source>
        <translation type="unfinished">រូបភាព {least} ទៅ {most} តាម​លំដាប់។ សូម​ចុច​ជា​មួយ​កុមារ ដើម្បី​ឱ្យ​គេ​ចាំ។</translation>
    </message>
    <message id="pictures.title">
        <source>Which pictures does {name} press?</source>
        <translation type="unfinished">តើ {name} ត្រូវ​ចុច​រូបភាព​ណា​ខ្លះ?</translation>
    </message>
</context>
</TS>
