<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="document.month.1">
        <source>Jan</source>
        <translation type="unfinished">មករា</translation>
    </message>
    <message id="document.month.10">
        <source>Oct</source>
        <translation type="unfinished">តុលា</translation>
    </message>
    <message id="document.month.11">
        <source>Nov</source>
        <translation type="unfinished">វិច្ឆិកា</translation>
    </message>
    <message id="document.month.12">
        <source>Dec</source>
        <translation type="unfinished">ធ្នូ</translation>
    </message>
    <message id="document.month.2">
        <source>Feb</source>
        <translation type="unfinished">កុម្ភៈ</translation>
    </message>
    <message id="document.month.3">
        <source>Mar</source>
        <translation type="unfinished">មីនា</translation>
    </message>
    <message id="document.month.4">
        <source>Apr</source>
        <translation type="unfinished">មេសា</translation>
    </message>
    <message id="document.month.5">
        <source>May</source>
        <translation type="unfinished">ឧសភា</translation>
    </message>
    <message id="document.month.6">
        <source>Jun</source>
        <translation type="unfinished">មិថុនា</translation>
    </message>
    <message id="document.month.7">
        <source>Jul</source>
        <translation type="unfinished">កក្កដា</translation>
    </message>
    <message id="document.month.8">
        <source>Aug</source>
        <translation type="unfinished">សីហា</translation>
    </message>
    <message id="document.month.9">
        <source>Sep</source>
        <translation type="unfinished">កញ្ញា</translation>
    </message>
    <message id="document.page">
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">ទំព័រ {page} នៃ {pages}</translation>
    </message>
    <message id="fault.document.disk_full">
        <source>There is not enough room in {path}. Please make room and try again; nothing was changed.</source>
        <translation type="unfinished">មិន​មាន​ទំហំ​ទំនេរ​គ្រប់គ្រាន់​ក្នុង {path} ទេ។ សូម​ធ្វើឱ្យ​មាន​ទំហំ​ទំនេរ ហើយ​ព្យាយាម​ម្ដង​ទៀត។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ។</translation>
    </message>
    <message id="fault.document.exists">
        <source>{path} is already there. Please choose another name; nothing was changed.</source>
        <translation type="unfinished">{path} មាន​រួចហើយ។ សូម​ជ្រើសរើស​ឈ្មោះ​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ។</translation>
    </message>
    <message id="fault.document.no_folder">
        <source>The folder {path} is not there. Please make it or choose another one.</source>
        <translation type="unfinished">មិន​មាន​ថត {path} ទេ។ សូម​បង្កើត​វា ឬ​ជ្រើសរើស​ថត​ផ្សេង។</translation>
    </message>
    <message id="fault.document.too_long">
        <source>“{title}” does not fit on the page ({pages} pages). Please make its words fewer.</source>
        <translation type="unfinished">“{title}” វែង​ពេក មិន​អាច​ដាក់​លើ​ទំព័រ​នេះ​បាន​ទេ ({pages} ទំព័រ)។ សូម​កាត់បន្ថយ​ពាក្យ។</translation>
    </message>
    <message id="fault.document.unwritable">
        <source>{path} cannot be written. Please check the drive or choose another folder.</source>
        <translation type="unfinished">មិន​អាច​សរសេរ {path} បាន​ទេ។ សូម​ពិនិត្យ​ថា​ស​ផ្ទុក ឬ​ជ្រើសរើស​ថត​ផ្សេង។</translation>
    </message>
    <message id="fault.print.failed">
        <source>It could not be printed. Please check that the printer is on, or save the page as a file.</source>
        <translation type="unfinished">មិន​អាច​បោះពុម្ព​បាន​ទេ។ សូម​ពិនិត្យ​ថា​ម៉ាស៊ីន​បោះពុម្ព​បើក ឬ​រក្សាទុក​ទំព័រ​ជា​ឯកសារ។</translation>
    </message>
    <message id="sheet.for">
        <source>For {name}</source>
        <translation type="unfinished">សម្រាប់ {name}</translation>
    </message>
    <message id="sheet.keep">
        <source>Keep it like this</source>
        <translation type="unfinished">រក្សាទុក​បែប​នេះ</translation>
    </message>
    <message id="sheet.keep.away">
        <source>Keep it away from the computer, where nobody else finds it.</source>
        <translation type="unfinished">ទុក​វា​ឱ្យ​ឆ្ងាយ​ពី​កុំព្យូទ័រ នៅ​កន្លែង​ដែល​អ្នកដទៃ​រក​មិន​ឃើញ។</translation>
    </message>
    <message id="sheet.keep.photo">
        <source>Do not take a photo of it. Do not send it to anybody.</source>
        <translation type="unfinished">កុំ​ថត​រូប​វា។ កុំ​ផ្ញើ​វា​ទៅ​នរណា។</translation>
    </message>
    <message id="sheet.keep.safe">
        <source>Put it with your family book or other important papers.</source>
        <translation type="unfinished">ដាក់​វា​ជាមួយ​សៀវភៅ​គ្រួសារ ឬ​ឯកសារ​សំខាន់​ផ្សេង​ទៀត។</translation>
    </message>
    <message id="sheet.keep.second">
        <source>You may give a second copy to a person you trust.</source>
        <translation type="unfinished">អ្នក​អាច​ទុក​ច្បាប់​ទី​ពីរ​ជាមួយ​មនុស្ស​ដែល​អ្នក​ទុកចិត្ត។</translation>
    </message>
    <message id="sheet.key">
        <source>The recovery key</source>
        <translation type="unfinished">សោសង្គ្រោះ</translation>
    </message>
    <message id="sheet.made">
        <source>Printed on {day}</source>
        <translation type="unfinished">បោះពុម្ព​នៅ {day}</translation>
    </message>
    <message id="sheet.pin.title">
        <source>If you forget the PIN</source>
        <translation type="unfinished">ប្រសិនបើ​អ្នក​ភ្លេច​កូដ PIN</translation>
    </message>
    <message id="sheet.pin.what">
        <source>This key makes a new PIN on this computer. Whoever has it can change the limits.</source>
        <translation type="unfinished">សោ​នេះ​ប្រើ​សម្រាប់​បង្កើត​កូដ PIN ថ្មី​លើ​កុំព្យូទ័រ​នេះ។ អ្នកណា​មាន​វា អាច​ប្ដូរ​ការ​កំណត់​បាន។</translation>
    </message>
    <message id="sheet.qr">
        <source>The same key as a picture</source>
        <translation type="unfinished">សោដដែល​ជា​រូប QR</translation>
    </message>
    <message id="sheet.use">
        <source>Use it like this</source>
        <translation type="unfinished">ប្រើ​វា​បែប​នេះ</translation>
    </message>
    <message id="sheet.use.new">
        <source>Choose a new one. Then print a new sheet.</source>
        <translation type="unfinished">ជ្រើសរើស​លេខ​សម្ងាត់​ថ្មី។ បន្ទាប់មក​បោះពុម្ព​ក្រដាស​ថ្មី។</translation>
    </message>
    <message id="sheet.use.pin.button">
        <source>I forgot my PIN</source>
        <translation type="unfinished">ខ្ញុំ​ភ្លេច​កូដ PIN</translation>
    </message>
    <message id="sheet.use.pin.open">
        <source>Open FamilySafe and press the button with the words below.</source>
        <translation type="unfinished">បើក FamilySafe ហើយ​ចុច​ប៊ូតុង​ដែល​មាន​ពាក្យ​ខាងក្រោម។</translation>
    </message>
    <message id="sheet.use.type">
        <source>Type the key above, exactly as it stands there.</source>
        <translation type="unfinished">វាយ​សោ​ខាងលើ ឱ្យ​ដូចគ្នា​ទាំងស្រុង។</translation>
    </message>
    <message id="sheet.use.vault.button">
        <source>I forgot my passphrase</source>
        <translation type="unfinished">ខ្ញុំ​ភ្លេច​ពាក្យ​សម្ងាត់</translation>
    </message>
    <message id="sheet.use.vault.open">
        <source>Open FamilySafe, then Evidence, and press the button with the words below.</source>
        <translation type="unfinished">បើក FamilySafe បន្ទាប់មក​ភស្តុតាង ហើយ​ចុច​ប៊ូតុង​ដែល​មាន​ពាក្យ​ខាងក្រោម។</translation>
    </message>
    <message id="sheet.vault.title">
        <source>If you forget the passphrase</source>
        <translation type="unfinished">ប្រសិនបើ​អ្នក​ភ្លេច​ពាក្យ​សម្ងាត់</translation>
    </message>
    <message id="sheet.vault.what">
        <source>This key opens everything you saved as evidence. Without passphrase and key, nobody can open it, not even us.</source>
        <translation type="unfinished">សោ​នេះ​បើក​អ្វីៗទាំងអស់​ដែល​អ្នក​បាន​រក្សាទុក​ជា​ភស្តុតាង។ បើ​គ្មាន​ទាំង​ពាក្យ​សម្ងាត់ និង​សោ គ្មាន​នរណា​បើក​បាន​ទេ សូម្បីតែ​យើង។</translation>
    </message>
</context>
</TS>
