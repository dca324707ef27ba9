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
</context>
</TS>
