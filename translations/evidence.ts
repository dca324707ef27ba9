<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="case.deleted">
        <source>Destroyed with all its items. What stays is the log of who did what. Copies of the vault that you made may still hold it.</source>
        <translation type="unfinished">បាន​បំផ្លាញ​ជាមួយ​វត្ថុ​ទាំងអស់។ អ្វី​ដែល​នៅសល់ គឺ​កំណត់ហេតុ​ថា​អ្នកណា​ធ្វើ​អ្វី។ ច្បាប់​ចម្លង​របស់​ទូ​ដែល​អ្នក​បាន​ធ្វើ អាច​នៅ​មាន​វា។</translation>
    </message>
    <message id="case.line">
        <source>{number}  {id}  {title} ({exhibits})</source>
        <translation type="unfinished">{number}  {id}  {title} ({exhibits})</translation>
    </message>
    <message id="case.made">
        <source>Made: {title}, {id}</source>
        <translation type="unfinished">បាន​បង្កើត៖ {title}, {id}</translation>
    </message>
    <message id="envelope.log.archived">
        <source>The folder was locked into one file</source>
        <translation type="unfinished">ថត​ត្រូវ​បាន​ចាក់សោ​ក្នុង​ឯកសារ​តែមួយ</translation>
    </message>
    <message id="envelope.log.facts">
        <source>What is known of the case was changed</source>
        <translation type="unfinished">អ្វី​ដែល​ដឹង​អំពី​ករណី​ត្រូវបាន​ប្តូរ</translation>
    </message>
    <message id="envelope.log.locked">
        <source>An item was locked: it may show a child sexually</source>
        <translation type="unfinished">ធាតុ​មួយ​ត្រូវបាន​ចាក់សោ៖ អាច​បង្ហាញ​រូប​ផ្លូវភេទ​របស់​កុមារ</translation>
    </message>
    <message id="envelope.log.redaction">
        <source>A covered copy of a picture was made</source>
        <translation type="unfinished">បាន​ធ្វើ​ច្បាប់​ចម្លង​ដែល​បិទបាំង​រូបភាព</translation>
    </message>
    <message id="evidence.added">
        <source>Saved and read again: {name} ({size} bytes), item {item}</source>
        <translation type="unfinished">បាន​រក្សាទុក និង​អាន​ផ្ទៀងផ្ទាត់៖ {name} ({size} បៃ) វត្ថុ {item}</translation>
    </message>
    <message id="evidence.added.duplicate">
        <source>The same bytes are in the envelope already, as item {item}.</source>
        <translation type="unfinished">ឯកសារ​ដូចគ្នា​មាន​ក្នុង​សំណុំរឿង​រួចហើយ គឺ​វត្ថុ {item}។</translation>
    </message>
    <message id="evidence.ask.safety">
        <source>Does it show a naked or sexual picture of someone under 18? Answer no, yes or not-sure.</source>
        <translation type="unfinished">តើ​វា​បង្ហាញ​រូប​អាក្រាត ឬ​រូប​ផ្លូវភេទ​របស់​អ្នក​អាយុ​ក្រោម 18 ឆ្នាំ​ឬ​ទេ? សូម​ឆ្លើយ no, yes ឬ not-sure។</translation>
    </message>
    <message id="evidence.custody.line">
        <source>{n}  {at}  {actor}  {action}  {item}</source>
        <translation type="unfinished">{n}  {at}  {actor}  {action}  {item}</translation>
    </message>
    <message id="evidence.described">
        <source>Written down, without any picture: item {item}</source>
        <translation type="unfinished">បាន​កត់ត្រា ដោយ​គ្មាន​រូបភាព៖ វត្ថុ {item}</translation>
    </message>
    <message id="evidence.extracted">
        <source>Taken out and checked: {path}. This copy is not protected.</source>
        <translation type="unfinished">បាន​យក​ចេញ និង​ពិនិត្យ៖ {path}។ ច្បាប់​ចម្លង​នេះ​មិន​ត្រូវបាន​ការពារ​ទេ។</translation>
    </message>
    <message id="evidence.in_backups">
        <source>These backups may still hold it: {names}. Destroy them too, or make new ones.</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ទាំងនេះ​អាច​នៅ​មាន​វា៖ {names}។ សូម​បំផ្លាញ​ពួកវា​ដែរ ឬ​ធ្វើ​ថ្មី។</translation>
    </message>
    <message id="evidence.item_erased">
        <source>The item was destroyed for ever. The log still says that it existed.</source>
        <translation type="unfinished">ធាតុ​នេះ​ត្រូវបាន​បំផ្លាញ​ជា​រៀងរហូត។ កំណត់ហេតុ​នៅតែ​ចែង​ថា​វា​ធ្លាប់​មាន។</translation>
    </message>
    <message id="evidence.item_locked">
        <source>Item {number} is locked now. Nobody can see it or hand it over with this program.</source>
        <translation type="unfinished">ធាតុ​លេខ {number} ត្រូវបាន​ចាក់សោ។ គ្មាន​នរណា​អាច​មើល ឬ​ប្រគល់​វា​តាម​កម្មវិធី​នេះ​ទេ។</translation>
    </message>
    <message id="evidence.line">
        <source>{number}  {item}  {kind}  {name}</source>
        <translation type="unfinished">{number}  {item}  {kind}  {name}</translation>
    </message>
    <message id="evidence.progress.backup">
        <source>Writing the backup and reading it back</source>
        <translation type="unfinished">កំពុង​ធ្វើ​ច្បាប់​ចម្លង និង​អាន​ឡើងវិញ</translation>
    </message>
    <message id="evidence.progress.check">
        <source>Checking</source>
        <translation type="unfinished">កំពុង​ពិនិត្យ</translation>
    </message>
    <message id="evidence.progress.open">
        <source>Taking it out</source>
        <translation type="unfinished">កំពុង​យក​វា​ចេញ</translation>
    </message>
    <message id="evidence.progress.restore">
        <source>Bringing everything back from the backup</source>
        <translation type="unfinished">កំពុង​យក​អ្វីៗ​មកវិញ​ពី​ច្បាប់​ចម្លង</translation>
    </message>
    <message id="evidence.progress.seal">
        <source>Sealing</source>
        <translation type="unfinished">កំពុង​បិទ​ត្រា</translation>
    </message>
    <message id="evidence.redacted">
        <source>The covered copy is item {number}. The original is untouched.</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ដែល​បាន​បិទបាំង​គឺ​ធាតុ​លេខ {number}។ ច្បាប់​ដើម​មិន​បាន​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message id="fault.backup.damaged">
        <source>{name} is damaged and cannot be used. Use another backup, or make a new one.</source>
        <translation type="unfinished">{name} ខូច ហើយ​មិន​អាច​ប្រើ​បាន​ទេ។ សូម​ប្រើ​ឯកសារ​ចម្លង​ផ្សេង ឬ​ធ្វើ​ថ្មី។</translation>
    </message>
    <message id="fault.backup.disk_full">
        <source>There is not enough room in {path}. Make room or choose another drive; nothing was left there.</source>
        <translation type="unfinished">គ្មាន​ទំហំ​ទំនេរ​គ្រប់គ្រាន់​ក្នុង {path} ទេ។ សូម​ធ្វើឱ្យ​មាន​ទំហំ ឬ​ជ្រើស​ថាស​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​ទុក​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message id="fault.backup.exists">
        <source>There is something at {path} already. Choose another name for the backup.</source>
        <translation type="unfinished">មាន​អ្វី​មួយ​នៅ {path} រួចហើយ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង​សម្រាប់​ឯកសារ​ចម្លង។</translation>
    </message>
    <message id="fault.backup.form">
        <source>{name} is not a backup of a vault. Choose the file that was made as a backup.</source>
        <translation type="unfinished">{name} មិន​មែន​ជា​ឯកសារ​ចម្លង​ទេ។ សូម​ជ្រើស​ឯកសារ​ដែល​បាន​ធ្វើ​ជា​ច្បាប់​ចម្លង។</translation>
    </message>
    <message id="fault.backup.incomplete">
        <source>{n} items of the vault are missing, so no backup was made. Check the vault first.</source>
        <translation type="unfinished">ខ្វះ​ធាតុ {n} ក្នុង​ទូរក្សា​ភស្តុតាង ដូច្នេះ​មិន​បាន​ចម្លង​ទេ។ សូម​ពិនិត្យ​ទូរក្សា​ភស្តុតាង​ជាមុន។</translation>
    </message>
    <message id="fault.backup.inside">
        <source>{path} belongs to the vault itself. Choose a place outside of it, best on a USB stick.</source>
        <translation type="unfinished">{path} ជា​របស់​ទូរក្សា​ភស្តុតាង​ផ្ទាល់។ សូម​ជ្រើស​កន្លែង​នៅ​ក្រៅ ល្អបំផុត​លើ USB។</translation>
    </message>
    <message id="fault.backup.newer">
        <source>{name} was made by a newer FamilySafe. Update this program, then try again.</source>
        <translation type="unfinished">{name} ធ្វើ​ដោយ FamilySafe ជំនាន់​ថ្មី​ជាង។ សូម​ធ្វើ​បច្ចុប្បន្នភាព​កម្មវិធី​នេះ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.backup.no_folder">
        <source>The folder {path} is not there. Choose another place for the backup.</source>
        <translation type="unfinished">គ្មាន​ថត {path} ទេ។ សូម​ជ្រើស​កន្លែង​ផ្សេង​សម្រាប់​ឯកសារ​ចម្លង។</translation>
    </message>
    <message id="fault.backup.unwritable">
        <source>Nothing can be written in {path}. Choose another place for the backup.</source>
        <translation type="unfinished">មិន​អាច​សរសេរ​ក្នុង {path} បាន​ទេ។ សូម​ជ្រើស​កន្លែង​ផ្សេង​សម្រាប់​ឯកសារ​ចម្លង។</translation>
    </message>
    <message id="fault.backup.which_key">
        <source>Say what opens the backup: give --passphrase-file, or --recovery-key-file with the sheet’s key.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​អ្វី​ដែល​បើក​ឯកសារ​ចម្លង៖ --passphrase-file ឬ --recovery-key-file។</translation>
    </message>
    <message id="fault.case.title_empty">
        <source>Give the envelope a title. Nothing was made.</source>
        <translation type="unfinished">សូម​ដាក់​ឈ្មោះ​ឱ្យ​សំណុំរឿង។ មិន​ទាន់​បាន​បង្កើត​អ្វី​ទេ។</translation>
    </message>
    <message id="fault.case.title_long">
        <source>The title is too long. Use at most {most} signs.</source>
        <translation type="unfinished">ឈ្មោះ​វែង​ពេក។ សូម​ប្រើ​មិន​លើស​ពី {most} តួ​អក្សរ។</translation>
    </message>
    <message id="fault.case.unknown">
        <source>There is no case “{case}”. “familysafectl case list” shows them all.</source>
        <translation type="unfinished">គ្មាន​សំណុំរឿង “{case}” ទេ។ ពាក្យបញ្ជា “familysafectl case list” បង្ហាញ​ទាំងអស់។</translation>
    </message>
    <message id="fault.evidence.cancelled">
        <source>Stopped. Nothing new was saved.</source>
        <translation type="unfinished">បាន​ឈប់។ មិន​បាន​រក្សាទុក​អ្វី​ថ្មី​ទេ។</translation>
    </message>
    <message id="fault.evidence.changed">
        <source>“{name}” changed while it was read. Wait until it is complete, then add it again.</source>
        <translation type="unfinished">ឯកសារ “{name}” បាន​ផ្លាស់ប្តូរ​ពេល​កំពុង​អាន។ សូម​រង់ចាំ​ឱ្យ​វា​ពេញលេញ រួច​បន្ថែម​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.evidence.content">
        <source>Say what it shows with one of these words: {known}.</source>
        <translation type="unfinished">សូម​ប្រាប់​ថា​វា​បង្ហាញ​អ្វី ដោយ​ប្រើ​ពាក្យ​មួយ​ក្នុង​ចំណោម​នេះ៖ {known}។</translation>
    </message>
    <message id="fault.evidence.form">
        <source>“{name}” is not a description that can be read ({reason}). Mend it and try again; nothing was saved.</source>
        <translation type="unfinished">ឯកសារ “{name}” មិន​មែន​ជា​ការពិពណ៌នា​ដែល​អាច​អាន​បាន​ទេ ({reason})។ សូម​កែ រួច​សាក​ម្តង​ទៀត។ មិន​បាន​រក្សាទុក​អ្វី​ទេ។</translation>
    </message>
    <message id="fault.evidence.locked">
        <source>Item {number} is locked, because it may show a child sexually. Tell the police that it exists; do not look at it.</source>
        <translation type="unfinished">ធាតុ​លេខ {number} ត្រូវបាន​ចាក់សោ ព្រោះ​អាច​បង្ហាញ​រូប​ផ្លូវភេទ​របស់​កុមារ។ សូម​ប្រាប់​នគរបាល​ថា​វា​មាន ហើយ​កុំ​មើល​វា។</translation>
    </message>
    <message id="fault.evidence.no_file">
        <source>Item {number} is a description. It has no file to take out; choose another item.</source>
        <translation type="unfinished">វត្ថុ​លេខ {number} ជា​ការពិពណ៌នា។ វា​គ្មាន​ឯកសារ​សម្រាប់​យក​ចេញ​ទេ។ សូម​ជ្រើសរើស​វត្ថុ​ផ្សេង។</translation>
    </message>
    <message id="fault.evidence.no_folder">
        <source>The folder {path} is not there. Make it or choose another one.</source>
        <translation type="unfinished">មិន​មាន​ថត {path} ទេ។ សូម​បង្កើត​វា ឬ​ជ្រើសរើស​ថត​ផ្សេង។</translation>
    </message>
    <message id="fault.evidence.no_text">
        <source>There are no words to save. Paste them and try again.</source>
        <translation type="unfinished">គ្មាន​ពាក្យ​សម្រាប់​រក្សាទុក​ទេ។ សូម​បិទ​ភ្ជាប់ពាក្យ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.evidence.target_exists">
        <source>{path} is already there. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished">{path} មាន​រួចហើយ។ សូម​ជ្រើសរើស​ឈ្មោះ​ផ្សេង។ គ្មាន​អ្វី​ត្រូវបាន​សរសេរ​ជាន់​ទេ។</translation>
    </message>
    <message id="fault.evidence.time">
        <source>“{given}” is not a time. Write it as 2026-11-24T16:20:00+07:00.</source>
        <translation type="unfinished">“{given}” មិន​មែន​ជា​ពេលវេលា​ទេ។ សូម​សរសេរ​ដូច 2026-11-24T16:20:00+07:00។</translation>
    </message>
    <message id="fault.evidence.unknown">
        <source>There is no item “{item}”. “familysafectl evidence list” shows them.</source>
        <translation type="unfinished">គ្មាន​វត្ថុ “{item}” ទេ។ ពាក្យបញ្ជា “familysafectl evidence list” បង្ហាញ​ទាំងអស់។</translation>
    </message>
    <message id="fault.facts.day">
        <source>“{day}” is not a day. Write it like 2026-11-24.</source>
        <translation type="unfinished">«{day}» មិន​មែន​ជា​ថ្ងៃ​ទេ។ សូម​សរសេរ​ដូច 2026-11-24។</translation>
    </message>
    <message id="fault.facts.long">
        <source>One of the answers is too long. Please keep it below {most} signs.</source>
        <translation type="unfinished">ចម្លើយ​មួយ​វែង​ពេក។ សូម​សរសេរ​ឱ្យ​តិច​ជាង {most} តួ​អក្សរ។</translation>
    </message>
    <message id="fault.facts.many">
        <source>These are too many people or reports. Please keep at most {most} in one case.</source>
        <translation type="unfinished">មាន​មនុស្ស ឬ​របាយការណ៍​ច្រើន​ពេក។ សូម​ទុក​យ៉ាង​ច្រើន {most} ក្នុង​មួយ​ករណី។</translation>
    </message>
    <message id="fault.facts.report">
        <source>Say to whom it was reported, or remove the line.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​ថា​បាន​រាយការណ៍​ទៅ​នរណា ឬ​លុប​បន្ទាត់​នោះ​ចេញ។</translation>
    </message>
    <message id="fault.file.empty">
        <source>“{name}” is empty (0 bytes). Copy it from the phone again.</source>
        <translation type="unfinished">ឯកសារ “{name}” ទទេ (0 បៃ)។ សូម​ចម្លង​ពី​ទូរសព្ទ​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.file.folder">
        <source>“{name}” is a folder. Open it and choose the files inside.</source>
        <translation type="unfinished">“{name}” ជា​ថត​ឯកសារ។ សូម​បើក​វា ហើយ​ជ្រើសរើស​ឯកសារ​ខាងក្នុង។</translation>
    </message>
    <message id="fault.file.large">
        <source>“{name}” is too large. Choose a file of at most {most} bytes.</source>
        <translation type="unfinished">ឯកសារ “{name}” ធំ​ពេក។ សូម​ជ្រើសរើស​ឯកសារ​ដែល​មិន​លើស​ពី {most} បៃ។</translation>
    </message>
    <message id="fault.file.link">
        <source>“{name}” only points to another place. Choose the file itself.</source>
        <translation type="unfinished">“{name}” គ្រាន់តែ​ចង្អុល​ទៅ​កន្លែង​ផ្សេង។ សូម​ជ្រើសរើស​ឯកសារ​ពិត។</translation>
    </message>
    <message id="fault.file.missing">
        <source>“{name}” is not there any more. Connect the phone or drive again, then choose it once more.</source>
        <translation type="unfinished">ឯកសារ “{name}” លែង​មាន​ហើយ។ សូម​ភ្ជាប់​ទូរសព្ទ ឬ​ឧបករណ៍​ផ្ទុក​ម្តង​ទៀត រួច​ជ្រើសរើស​វា។</translation>
    </message>
    <message id="fault.file.special">
        <source>“{name}” is not a normal file. Choose a picture, a text or a video.</source>
        <translation type="unfinished">“{name}” មិន​មែន​ជា​ឯកសារ​ធម្មតា​ទេ។ សូម​ជ្រើសរើស​រូបភាព អត្ថបទ ឬ​វីដេអូ។</translation>
    </message>
    <message id="fault.file.unreadable">
        <source>“{name}” cannot be read. Copy it to this computer first, then choose the copy.</source>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ “{name}” បាន​ទេ។ សូម​ចម្លង​វា​មក​កុំព្យូទ័រ​នេះ​ជាមុន រួច​ជ្រើសរើស​ច្បាប់​ចម្លង។</translation>
    </message>
    <message id="fault.passphrase.short">
        <source>The passphrase is too short. Use at least {least} signs; four or five words are best.</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​ខ្លី​ពេក។ សូម​ប្រើ​យ៉ាងតិច {least} តួ​អក្សរ។ បួន ឬ​ប្រាំ​ពាក្យ គឺ​ល្អ​បំផុត។</translation>
    </message>
    <message id="fault.passphrase.wait">
        <source>Wait {seconds} seconds, then try the passphrase again.</source>
        <translation type="unfinished">សូម​រង់ចាំ {seconds} វិនាទី រួច​សាក​ឃ្លា​សម្ងាត់​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.passphrase.wrong">
        <source>That is not the passphrase. Try again, or use the recovery sheet.</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​មិន​ត្រឹមត្រូវ​ទេ។ សូម​សាក​ម្តង​ទៀត ឬ​ប្រើ​សន្លឹក​សង្គ្រោះ។</translation>
    </message>
    <message id="fault.recovery.form">
        <source>That is not a recovery key. Type the whole line which begins with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">នោះ​មិន​មែន​ជា​សោសង្គ្រោះ​ទេ។ សូម​វាយ​បន្ទាត់​ទាំងមូល ដែល​ចាប់ផ្តើម​ដោយ AGE-SECRET-KEY-1។</translation>
    </message>
    <message id="fault.recovery.wrong">
        <source>This key does not open this vault. Look for the sheet that was printed with it.</source>
        <translation type="unfinished">សោ​នេះ​មិន​បើក​ទូរក្សា​ភស្តុតាង​នេះ​ទេ។ សូម​រក​សន្លឹក​ដែល​បាន​បោះពុម្ព​ជាមួយ​វា។</translation>
    </message>
    <message id="fault.safety.describe">
        <source>Do not copy it. Write down what it shows with “familysafectl evidence describe”.</source>
        <translation type="unfinished">សូម​កុំ​ចម្លង​វា។ សូម​កត់ត្រា​អ្វី​ដែល​វា​បង្ហាញ ដោយ​ប្រើ “familysafectl evidence describe”។</translation>
    </message>
    <message id="fault.safety.unasked">
        <source>Look first: does it show a naked or sexual picture of someone under 18? If it does not, repeat with --not-sexual. If it does, or you are not sure, use “evidence describe”. No file was read.</source>
        <translation type="unfinished">សូម​មើល​ជា​មុន៖ តើ​វា​បង្ហាញ​រូប​អាក្រាត ឬ​រូប​ផ្លូវភេទ​របស់​អ្នក​អាយុ​ក្រោម 18 ឆ្នាំ​ឬ​ទេ? បើ​អត់​ទេ សូម​ធ្វើ​ម្តង​ទៀត​ជាមួយ --not-sexual។ បើ​មាន ឬ​មិន​ច្បាស់ សូម​ប្រើ “evidence describe”។ មិន​ទាន់​បាន​អាន​ឯកសារ​ណាមួយ​ទេ។</translation>
    </message>
    <message id="fault.seal.broken">
        <source>An item does not fit its seal any more. Check the vault; use a copy of it that you kept.</source>
        <translation type="unfinished">វត្ថុ​មួយ​មិន​ត្រូវ​នឹង​ត្រា​របស់​វា​ទៀត​ទេ។ សូម​ពិនិត្យ​ទូរក្សា​ភស្តុតាង ហើយ​ប្រើ​ច្បាប់​ចម្លង​ដែល​អ្នក​បាន​ទុក។</translation>
    </message>
    <message id="fault.seal.missing">
        <source>The file of an item is missing. Check the vault; use a copy of it that you kept.</source>
        <translation type="unfinished">ឯកសារ​របស់​វត្ថុ​មួយ​បាន​បាត់។ សូម​ពិនិត្យ​ទូរក្សា​ភស្តុតាង ហើយ​ប្រើ​ច្បាប់​ចម្លង​ដែល​អ្នក​បាន​ទុក។</translation>
    </message>
    <message id="fault.seal.unreadable">
        <source>The file of an item cannot be read: the drive may be failing. Copy the whole vault to another drive, then check it there.</source>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ​របស់​វត្ថុ​មួយ​បាន​ទេ៖ ថាស​អាច​នឹង​ខូច។ សូម​ចម្លង​ថត​ទូរក្សា​ភស្តុតាង​ទាំងមូល​ទៅ​ថាស​ផ្សេង រួច​ពិនិត្យ​វា​នៅ​ទីនោះ។</translation>
    </message>
    <message id="fault.slot.exists">
        <source>Someone called {name} has a passphrase already. Choose another name, or change that passphrase.</source>
        <translation type="unfinished">មាន​ឃ្លា​សម្ងាត់​សម្រាប់ {name} រួចហើយ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង ឬ​ប្តូរ​ឃ្លា​សម្ងាត់​នោះ។</translation>
    </message>
    <message id="fault.slot.last">
        <source>This is the only passphrase. Add another one first; otherwise nobody could open the vault.</source>
        <translation type="unfinished">នេះ​ជា​ឃ្លា​សម្ងាត់​តែមួយ​គត់។ សូម​បន្ថែម​មួយ​ទៀត​ជាមុន។ បើ​មិន​ដូច្នេះ គ្មាន​នរណា​អាច​បើក​ទូរក្សា​ភស្តុតាង​បាន​ទេ។</translation>
    </message>
    <message id="fault.slot.name">
        <source>“{name}” cannot be used as a name. Use letters and numbers, at most {most}, and not the word for the sheet.</source>
        <translation type="unfinished">«{name}» មិន​អាច​ប្រើ​ជា​ឈ្មោះ​បាន​ទេ។ សូម​ប្រើ​អក្សរ និង​លេខ យ៉ាង​ច្រើន {most} តួ។</translation>
    </message>
    <message id="fault.slot.recovery">
        <source>The recovery sheet cannot be taken away. Please keep it in a safe place.</source>
        <translation type="unfinished">សន្លឹក​សង្គ្រោះ​មិន​អាច​ដកចេញ​បាន​ទេ។ សូម​រក្សា​សន្លឹក​នោះ​ឱ្យ​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message id="fault.slot.unknown">
        <source>Nobody called {name} has a passphrase here. Look at the list of slots, then try again.</source>
        <translation type="unfinished">គ្មាន​ឃ្លា​សម្ងាត់​សម្រាប់ {name} ទេ។ សូម​មើល​បញ្ជី រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.vault.damaged">
        <source>{path} is damaged or missing. Nothing was changed: keep the whole folder, and bring back a copy that you made.</source>
        <translation type="unfinished">{path} ខូច ឬ​បាត់។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ៖ សូម​ទុក​ថត​ទាំងមូល ហើយ​យក​ច្បាប់​ចម្លង​ដែល​អ្នក​បាន​ធ្វើ​មកវិញ។</translation>
    </message>
    <message id="fault.vault.disk_full">
        <source>There is not enough room in {path}. Make room, then try again; nothing was lost.</source>
        <translation type="unfinished">គ្មាន​ទំហំ​ទំនេរ​គ្រប់គ្រាន់​ក្នុង {path} ទេ។ សូម​ធ្វើឱ្យ​មាន​ទំហំ​ទំនេរ រួច​សាក​ម្តង​ទៀត។ គ្មាន​អ្វី​បាត់​ទេ។</translation>
    </message>
    <message id="fault.vault.exists">
        <source>There is something in {path} already. Open that vault; a new one was not made.</source>
        <translation type="unfinished">មាន​អ្វី​មួយ​ក្នុង {path} រួចហើយ។ សូម​បើក​ទូរក្សា​ភស្តុតាង​នោះ។ មិន​បាន​បង្កើត​ថ្មី​ទេ។</translation>
    </message>
    <message id="fault.vault.in_use">
        <source>Another program has the vault open. Close or lock it there, then try again.</source>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​កំពុង​បើក​ទូរក្សា​ភស្តុតាង។ សូម​បិទ ឬ​ចាក់សោ​វា​នៅ​ទីនោះ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="fault.vault.locked">
        <source>The vault is locked. Open it with the passphrase.</source>
        <translation type="unfinished">ទូរក្សា​ភស្តុតាង​បាន​ចាក់សោ។ សូម​បើក​វា​ដោយ​ឃ្លា​សម្ងាត់។</translation>
    </message>
    <message id="fault.vault.newer">
        <source>{path} was made by a newer FamilySafe. Install the newest version; nothing was changed.</source>
        <translation type="unfinished">{path} ត្រូវបាន​បង្កើត​ដោយ FamilySafe ថ្មី​ជាង​នេះ។ សូម​ដំឡើង​កំណែ​ថ្មី​បំផុត។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ។</translation>
    </message>
    <message id="fault.vault.no_packager">
        <source>Folders for the police are not made here. Use “familysafectl package”.</source>
        <translation type="unfinished">ថត​សម្រាប់​ប៉ូលិស​មិន​ត្រូវបាន​បង្កើត​នៅ​ទីនេះ​ទេ។ សូម​ប្រើ “familysafectl package”។</translation>
    </message>
    <message id="fault.vault.none">
        <source>There is no vault yet. Make one with “familysafectl vault create”.</source>
        <translation type="unfinished">មិន​ទាន់​មាន​ទូរក្សា​ភស្តុតាង​ទេ។ សូម​បង្កើត​ដោយ “familysafectl vault create”។</translation>
    </message>
    <message id="fault.vault.unwritable">
        <source>Nothing can be written in {path}. Ask who looks after this computer; nothing was lost.</source>
        <translation type="unfinished">មិន​អាច​សរសេរ​ក្នុង {path} បាន​ទេ។ សូម​សួរ​អ្នក​ដែល​ថែទាំ​កុំព្យូទ័រ​នេះ។ គ្មាន​អ្វី​បាត់​ទេ។</translation>
    </message>
    <message id="fault.worker.ended">
        <source>The work stopped by itself. Nothing was saved; try again.</source>
        <translation type="unfinished">ការងារ​បាន​ឈប់​ដោយ​ខ្លួន​ឯង។ មិន​បាន​រក្សាទុក​អ្វី​ទេ។ សូម​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message id="vault.backed_up">
        <source>The backup with {n} items is at {path}, and was read back. What opens the vault opens it too.</source>
        <translation type="unfinished">ច្បាប់​ចម្លង​ដែល​មាន​ធាតុ {n} នៅ {path} ហើយ​បាន​អាន​ឡើងវិញ។ អ្វី​ដែល​បើក​ទូរក្សា ក៏​បើក​វា​ដែរ។</translation>
    </message>
    <message id="vault.checked.failed">
        <source>Checked {n} items and rows. {problems} do not fit any more:</source>
        <translation type="unfinished">បាន​ពិនិត្យ {n} វត្ថុ និង​ជួរ។ {problems} មិន​ត្រូវ​ទៀត​ទេ៖</translation>
    </message>
    <message id="vault.checked.ok">
        <source>Checked {n} items and rows. Nothing was changed.</source>
        <translation type="unfinished">បាន​ពិនិត្យ {n} វត្ថុ និង​ជួរ។ គ្មាន​អ្វី​ត្រូវបាន​កែប្រែ​ទេ។</translation>
    </message>
    <message id="vault.head">
        <source>Head of the log: {head}</source>
        <translation type="unfinished">កូដ​ចុងក្រោយ​នៃ​កំណត់ហេតុ៖ {head}</translation>
    </message>
    <message id="vault.made">
        <source>The vault is made in {path}.</source>
        <translation type="unfinished">ទូរក្សា​ភស្តុតាង​ត្រូវបាន​បង្កើត​ក្នុង {path}។</translation>
    </message>
    <message id="vault.made.key">
        <source>Write this recovery key on paper. It is shown only now and kept nowhere: {key}</source>
        <translation type="unfinished">សូម​សរសេរ​សោសង្គ្រោះ​នេះ​លើ​ក្រដាស។ វា​បង្ហាញ​តែ​ម្តង ហើយ​មិន​ត្រូវបាន​រក្សាទុក​ទេ៖ {key}</translation>
    </message>
    <message id="vault.made.sheet">
        <source>The recovery sheet is in {path}. Print it, put it away, and delete the file: whoever has it can open the vault.</source>
        <translation type="unfinished">សន្លឹក​សង្គ្រោះ​នៅក្នុង {path}។ សូម​បោះពុម្ព ទុក​វា​ឱ្យ​បាន​ល្អ ហើយ​លុប​ឯកសារ៖ អ្នកណា​មាន​វា អាច​បើក​ទូបាន។</translation>
    </message>
    <message id="vault.passphrase_changed">
        <source>The new passphrase opens the vault now.</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​ថ្មី​បើក​ទូរក្សា​ភស្តុតាង​បាន​ហើយ។</translation>
    </message>
    <message id="vault.problem">
        <source>{where}: {what}</source>
        <translation type="unfinished">{where}៖ {what}</translation>
    </message>
    <message id="vault.recovered">
        <source>The vault is open again, with the new passphrase.</source>
        <translation type="unfinished">ទូរក្សា​ភស្តុតាង​បើក​វិញ​បាន ដោយ​ឃ្លា​សម្ងាត់​ថ្មី។</translation>
    </message>
    <message id="vault.restored">
        <source>The vault is back in {path}, with {n} cases.</source>
        <translation type="unfinished">ទូរក្សា​ភស្តុតាង​បាន​មកវិញ​ក្នុង {path} មាន​ករណី {n}។</translation>
    </message>
    <message id="vault.slot_added">
        <source>{name} can open the vault now, with a passphrase of their own.</source>
        <translation type="unfinished">{name} អាច​បើក​ទូរក្សា​ភស្តុតាង​បាន​ហើយ ដោយ​ឃ្លា​សម្ងាត់​ផ្ទាល់​ខ្លួន។</translation>
    </message>
    <message id="vault.slot_removed">
        <source>The passphrase of {name} opens this vault no more. Backups from before still open with it.</source>
        <translation type="unfinished">ឃ្លា​សម្ងាត់​របស់ {name} លែង​បើក​ទូរក្សា​ភស្តុតាង​នេះ​ហើយ។ ច្បាប់​ចម្លង​ពី​មុន​នៅតែ​បើក​បាន។</translation>
    </message>
</context>
</TS>
