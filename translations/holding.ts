<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="gate.closed">
        <source>Computer time is over for now. A guardian can give more.</source>
        <translation type="unfinished">ពេល​ប្រើ​កុំព្យូទ័រ​អស់​ហើយ។ អាណាព្យាបាល​អាច​ឲ្យ​ពេល​បន្ថែម។</translation>
    </message>
    <message id="gate.opens">
        <source>Computer time is over for now. You can sign in again at {time}.</source>
        <translation type="unfinished">ពេល​ប្រើ​កុំព្យូទ័រ​អស់​ហើយ។ អ្នក​អាច​ចូល​ម្ដង​ទៀត​នៅ​ម៉ោង {time}។</translation>
    </message>
    <message id="gate.opens_day">
        <source>Computer time is over for now. You can sign in again on {day} at {time}.</source>
        <translation type="unfinished">ពេល​ប្រើ​កុំព្យូទ័រ​អស់​ហើយ។ អ្នក​អាច​ចូល​ម្ដង​ទៀត​នៅ​ថ្ងៃ {day} ម៉ោង {time}។</translation>
    </message>
    <message id="gate.silent">
        <source>FamilySafe does not answer, so it cannot say if there is time left. Please ask a guardian to start this computer again.</source>
        <translation type="unfinished">FamilySafe មិន​ឆ្លើយតប ដូច្នេះ​មិន​អាច​ប្រាប់​ថា​នៅ​មាន​ពេល​ឬ​អត់​ទេ។ សូម​សុំ​អាណាព្យាបាល​បើក​កុំព្យូទ័រ​នេះ​ម្ដង​ទៀត។</translation>
    </message>
</context>
</TS>
