<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.case.unknown">
        <source>There is no case “{case}”. “familysafectl case list” shows them all.</source>
        <translation type="unfinished">គ្មាន​សំណុំរឿង “{case}” ទេ។ ពាក្យបញ្ជា “familysafectl case list” បង្ហាញ​ទាំងអស់។</translation>
    </message>
</context>
</TS>
