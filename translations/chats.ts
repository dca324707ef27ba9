<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="chat.added">
        <source>{name} is kept as {item}. {count} messages were read from it.</source>
        <translation type="unfinished">{name} ត្រូវ​បាន​រក្សាទុក​ជា {item}។ បាន​អាន​សារ {count}។</translation>
    </message>
    <message id="chat.app_says">
        <source>The app</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message id="chat.assumed.era.buddhist">
        <source>The years are of the Buddhist era: 543 was taken away.</source>
        <translation type="unfinished">ឆ្នាំ​ជា​ពុទ្ធសករាជ៖ បាន​ដក 543។</translation>
    </message>
    <message id="chat.assumed.line.part">
        <source>Some lines look like the start of a message but do not fit: they stay part of the message above.</source>
        <translation type="unfinished">បន្ទាត់​ខ្លះ​មើល​ទៅ​ដូច​ដើម​សារ តែ​មិន​ត្រូវ​គ្នា៖ វា​នៅ​ជា​ផ្នែក​នៃ​សារ​ខាងលើ។</translation>
    </message>
    <message id="chat.assumed.line.spaces">
        <source>In this kind of file a name with a space cannot be told from the text. Only its first word is read as the name.</source>
        <translation type="unfinished">ក្នុង​ឯកសារ​ប្រភេទ​នេះ ឈ្មោះ​ដែល​មាន​ចន្លោះ​មិន​អាច​បែងចែក​ពី​អក្សរ​បាន​ទេ។ មាន​តែ​ពាក្យ​ដំបូង​ដែល​អាន​ជា​ឈ្មោះ។</translation>
    </message>
    <message id="chat.assumed.line.unsure">
        <source>Some lines could be a message of their own, or something that somebody wrote into the message above. They are read as messages.</source>
        <translation type="unfinished">បន្ទាត់​ខ្លះ​អាច​ជា​សារ​ដោយ​ខ្លួនវា ឬ​ជា​អ្វី​ដែល​គេ​សរសេរ​ក្នុង​សារ​ខាងលើ។ វា​ត្រូវ​អាន​ជា​សារ។</translation>
    </message>
    <message id="chat.assumed.order.day_runs">
        <source>Dates are read as day, then month: so they follow each other best.</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​ត្រូវ​អាន​ជា​ថ្ងៃ រួច​ខែ៖ បែប​នេះ​វា​តម្រៀប​គ្នា​ល្អ​ជាង។</translation>
    </message>
    <message id="chat.assumed.order.day_usual">
        <source>Dates are read as day, then month, as is usual in Cambodia. The file allows both.</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​ត្រូវ​អាន​ជា​ថ្ងៃ រួច​ខែ ដូច​ធម្មតា​នៅ​កម្ពុជា។ ឯកសារ​អាច​មាន​ន័យ​ទាំង​ពីរ។</translation>
    </message>
    <message id="chat.assumed.order.line">
        <source>These dates are read as month, then day, as LINE writes them. They could be the other way round.</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​ទាំងនេះ​ត្រូវ​អាន​ជា​ខែ រួច​ថ្ងៃ ដូច LINE សរសេរ។ វា​អាច​បញ្ច្រាស។</translation>
    </message>
    <message id="chat.assumed.order.month_runs">
        <source>Dates are read as month, then day: so they follow each other best.</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​ត្រូវ​អាន​ជា​ខែ រួច​ថ្ងៃ៖ បែប​នេះ​វា​តម្រៀប​គ្នា​ល្អ​ជាង។</translation>
    </message>
    <message id="chat.assumed.truncated.whatsapp">
        <source>WhatsApp leaves out older messages in a file of this length. Look at the phone for them.</source>
        <translation type="unfinished">WhatsApp មិន​ដាក់​សារ​ចាស់​ក្នុង​ឯកសារ​វែង​ប៉ុណ្ណេះ​ទេ។ សូម​មើល​នៅ​ក្នុង​ទូរសព្ទ។</translation>
    </message>
    <message id="chat.assumed.zone.computer">
        <source>Some times are those of the computer that made the file. It does not say in which time zone.</source>
        <translation type="unfinished">ម៉ោង​ខ្លះ​ជា​ម៉ោង​របស់​កុំព្យូទ័រ​ដែល​បង្កើត​ឯកសារ។ វា​មិន​ប្រាប់​តំបន់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="chat.assumed.zone.none">
        <source>The file does not say in which time zone its times are.</source>
        <translation type="unfinished">ឯកសារ​មិន​ប្រាប់​តំបន់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="chat.assumed.zone.phone">
        <source>The times are those of the phone that made the file. It does not say in which time zone.</source>
        <translation type="unfinished">ម៉ោង​ទាំងនេះ​ជា​ម៉ោង​របស់​ទូរសព្ទ​ដែល​បង្កើត​ឯកសារ។ វា​មិន​ប្រាប់​តំបន់​ម៉ោង​ទេ។</translation>
    </message>
    <message id="chat.assumed.zone.tiktok">
        <source>TikTok usually writes universal time (UTC). The file does not say so.</source>
        <translation type="unfinished">TikTok ធម្មតា​សរសេរ​ម៉ោង​សកល (UTC)។ ឯកសារ​មិន​បាន​ប្រាប់​ទេ។</translation>
    </message>
    <message id="chat.count.one">
        <source>1 message</source>
        <translation type="unfinished">សារ 1</translation>
    </message>
    <message id="chat.count.other">
        <source>{n} messages</source>
        <translation type="unfinished">សារ {n}</translation>
    </message>
    <message id="chat.entry.one">
        <source>{sealed}. 1 message was read.</source>
        <translation type="unfinished">{sealed}។ បាន​អាន​សារ 1។</translation>
    </message>
    <message id="chat.entry.other">
        <source>{sealed}. {n} messages were read.</source>
        <translation type="unfinished">{sealed}។ បាន​អាន​សារ {n}។</translation>
    </message>
    <message id="chat.keep">
        <source>Keep the picked messages</source>
        <translation type="unfinished">រក្សាទុក​សារ​ដែល​បាន​រើស</translation>
    </message>
    <message id="chat.keep.none">
        <source>First pick messages in the list.</source>
        <translation type="unfinished">សូម​រើស​សារ​ក្នុង​បញ្ជី​ជាមុន​សិន។</translation>
    </message>
    <message id="chat.kept">
        <source>Kept in the envelope, with its own seal.</source>
        <translation type="unfinished">បាន​រក្សាទុក​ក្នុង​ស្រោម​សំបុត្រ ដោយ​មាន​ត្រា​ផ្ទាល់។</translation>
    </message>
    <message id="chat.lines">
        <source>Lines: {lines}.</source>
        <translation type="unfinished">បន្ទាត់៖ {lines}។</translation>
    </message>
    <message id="chat.nobody">
        <source>No name</source>
        <translation type="unfinished">គ្មាន​ឈ្មោះ</translation>
    </message>
    <message id="chat.opening">
        <source>Opening the chat</source>
        <translation type="unfinished">កំពុង​បើក​ការ​ជជែក</translation>
    </message>
    <message id="chat.picked.one">
        <source>1 message picked. The ones next to it are kept with it.</source>
        <translation type="unfinished">បាន​រើស​សារ 1។ សារ​នៅ​ជាប់​វា​ត្រូវ​រក្សាទុក​ជាមួយ​ដែរ។</translation>
    </message>
    <message id="chat.picked.other">
        <source>{n} messages picked. The ones next to them are kept with them.</source>
        <translation type="unfinished">បាន​រើស​សារ {n}។ សារ​នៅ​ជាប់​វា​ត្រូវ​រក្សាទុក​ជាមួយ​ដែរ។</translation>
    </message>
    <message id="chat.unread">
        <source>{count} lines could not be read. They are in the file as they were.</source>
        <translation type="unfinished">{count} បន្ទាត់​អាន​មិន​បាន។ វា​នៅ​ក្នុង​ឯកសារ​ដដែល។</translation>
    </message>
    <message id="fault.chat.archive">
        <source>The archive {name} cannot be opened. It is kept as a file. Please export the chat again from the app.</source>
        <translation type="unfinished">បណ្ណសារ {name} បើក​មិន​បាន។ វា​ត្រូវ​រក្សាទុក​ជា​ឯកសារ។ សូម​នាំ​ចេញ​ម្ដង​ទៀត​ពី​កម្មវិធី។</translation>
    </message>
    <message id="fault.chat.empty">
        <source>{name} holds no message. Please export the chat again from the app.</source>
        <translation type="unfinished">{name} គ្មាន​សារ​ទេ។ សូម​នាំ​ចេញ​ការ​ជជែក​ម្ដង​ទៀត​ពី​កម្មវិធី។</translation>
    </message>
    <message id="fault.chat.kept">
        <source>The transcript cannot be read. Make it again from the file in the envelope.</source>
        <translation type="unfinished">អត្ថបទ​ជជែក​អាន​មិន​បាន។ សូម​បង្កើត​វា​ម្ដង​ទៀត​ពី​ឯកសារ​ក្នុង​ស្រោម​សំបុត្រ។</translation>
    </message>
    <message id="fault.chat.large">
        <source>The chat is larger than {most} MB. It is kept as a file. Export a shorter time and try again.</source>
        <translation type="unfinished">ការ​ជជែក​ធំ​ជាង {most} MB។ វា​ត្រូវ​រក្សាទុក​ជា​ឯកសារ។ សូម​នាំ​ចេញ​រយៈពេល​ខ្លី​ជាង ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.chat.other_app">
        <source>{name} is a chat of {app}. Choose that app and try again.</source>
        <translation type="unfinished">{name} ជា​ការ​ជជែក​របស់ {app}។ សូម​ជ្រើសរើស​កម្មវិធី​នោះ ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.chat.several">
        <source>{name} holds several chats: {parts}. Take the one you need out of it and add that file.</source>
        <translation type="unfinished">{name} មាន​ការ​ជជែក​ច្រើន៖ {parts}។ សូម​យក​មួយ​ដែល​អ្នក​ត្រូវការ​ចេញ ហើយ​បន្ថែម​ឯកសារ​នោះ។</translation>
    </message>
    <message id="fault.chat.unknown">
        <source>{name} is not a chat that can be read. It is kept as a file. Please export the chat again from the app, or go on without.</source>
        <translation type="unfinished">{name} មិន​មែន​ជា​ការ​ជជែក​ដែល​អាច​អាន​បាន​ទេ។ វា​ត្រូវ​រក្សាទុក​ជា​ឯកសារ។ សូម​នាំ​ចេញ​ម្ដង​ទៀត​ពី​កម្មវិធី ឬ​បន្ត​ដោយ​គ្មាន​វា។</translation>
    </message>
</context>
</TS>
