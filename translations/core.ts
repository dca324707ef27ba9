<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="fault.born.adult">
        <source>Who was born in {given} is 18 or older, and limits end at 18. Please check the month of birth.</source>
        <translation type="unfinished">អ្នក​ដែល​កើត​នៅ {given} មាន​អាយុ 18 ឆ្នាំ ឬ​លើស​នេះ ហើយ​ការកំណត់​ចប់​នៅ​អាយុ 18 ឆ្នាំ។ សូម​ពិនិត្យ​ខែកំណើត។</translation>
    </message>
    <message id="fault.born.form">
        <source>“{given}” is not a month of birth. Please write it as 2019-05 (year-month).</source>
        <translation type="unfinished">“{given}” មិន​មែន​ជា​ខែកំណើត​ទេ។ សូម​សរសេរ​ដូចជា 2019-05 (ឆ្នាំ-ខែ)។</translation>
    </message>
    <message id="fault.born.future">
        <source>{given} is in the future. Please choose the month in which the child was born.</source>
        <translation type="unfinished">{given} មិន​ទាន់​មកដល់​ទេ។ សូម​ជ្រើសរើស​ខែ​ដែល​កូន​បាន​កើត។</translation>
    </message>
    <message id="fault.catalogue.missing">
        <source>The file {path} is missing. Please install FamilySafe again.</source>
        <translation type="unfinished">ខ្វះ​ឯកសារ {path}។ សូម​ដំឡើង FamilySafe ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.name.empty">
        <source>Please write a name.</source>
        <translation type="unfinished">សូម​សរសេរ​ឈ្មោះ។</translation>
    </message>
    <message id="fault.name.long">
        <source>This name is too long. Please use {most} letters or fewer.</source>
        <translation type="unfinished">ឈ្មោះ​នេះ​វែង​ពេក។ សូម​ប្រើ {most} តួ​អក្សរ ឬ​តិច​ជាង​នេះ។</translation>
    </message>
    <message id="fault.secret.empty">
        <source>The file {path} is empty. Please put the secret on its first line.</source>
        <translation type="unfinished">ឯកសារ {path} ទទេ។ សូម​ដាក់​លេខ​សម្ងាត់​នៅ​បន្ទាត់​ទី​មួយ។</translation>
    </message>
    <message id="fault.secret.unreadable">
        <source>The file {path} cannot be read. Please name a text file whose first line is the secret.</source>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ {path} បាន​ទេ។ សូម​ប្រើ​ឯកសារ​អត្ថបទ​ដែល​មាន​លេខ​សម្ងាត់​នៅ​បន្ទាត់​ទី​មួយ។</translation>
    </message>
</context>
</TS>
