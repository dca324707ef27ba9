<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="ctl.import.days">
        <source>Use of {days} days, {minutes} minutes in all.</source>
        <translation type="unfinished">ការ​ប្រើ​ប្រាស់ {days} ថ្ងៃ សរុប {minutes} នាទី។</translation>
    </message>
    <message id="ctl.import.done">
        <source>This was taken over for {name}:</source>
        <translation type="unfinished">ទាំង​នេះ​ត្រូវ​បាន​យក​មក​សម្រាប់ {name}៖</translation>
    </message>
    <message id="ctl.import.left.damaged">
        <source>Lines that could not be read were left out.</source>
        <translation type="unfinished">បន្ទាត់​ដែល​អាន​មិន​បាន ត្រូវ​បាន​ទុក​ចោល។</translation>
    </message>
    <message id="ctl.import.left.inactive">
        <source>A locked or idle screen does not count here.</source>
        <translation type="unfinished">អេក្រង់​ដែល​ចាក់​សោ ឬ​ទំនេរ មិន​រាប់​នៅ​ទី​នេះ​ទេ។</translation>
    </message>
    <message id="ctl.import.left.lockout">
        <source>The end by “{kind}” became a lock, which keeps unsaved work.</source>
        <translation type="unfinished">ការ​បញ្ចប់​ដោយ “{kind}” ក្លាយ​ជា​ការ​ចាក់​សោ ដែល​រក្សា​ការងារ​មិន​ទាន់​រក្សា​ទុក។</translation>
    </message>
    <message id="ctl.import.left.month">
        <source>The limit of a month was left out: limits here are for a day and a week.</source>
        <translation type="unfinished">កម្រិត​ប្រចាំ​ខែ​មិន​បាន​យក​មក​ទេ ព្រោះ​ទី​នេះ​កម្រិត​មាន​សម្រាប់​ថ្ងៃ និង​សប្ដាហ៍។</translation>
    </message>
    <message id="ctl.import.left.no_away">
        <source>Nothing says when nobody was there, so all of it counts.</source>
        <translation type="unfinished">គ្មាន​អ្វី​ប្រាប់​ថា​ពេល​ណា​គ្មាន​មនុស្ស ដូច្នេះ​រាប់​ទាំង​អស់។</translation>
    </message>
    <message id="ctl.import.left.old_days">
        <source>Days to come, and days older than {days} days, were left out.</source>
        <translation type="unfinished">ថ្ងៃ​មិន​ទាន់​មក​ដល់ និង​ថ្ងៃ​ចាស់​ជាង {days} ថ្ងៃ មិន​បាន​យក​មក​ទេ។</translation>
    </message>
    <message id="ctl.import.left.playtime">
        <source>Play time of single programs was left out; set limits of apps instead.</source>
        <translation type="unfinished">ម៉ោង​លេង​របស់​កម្មវិធី​នីមួយៗ​មិន​បាន​យក​មក​ទេ។ សូម​កំណត់​កម្រិត​កម្មវិធី​ជំនួស​វិញ។</translation>
    </message>
    <message id="ctl.import.left.sums">
        <source>Sums of the week and month were left out: nobody can tell on which days they were used.</source>
        <translation type="unfinished">ផល​បូក​សប្ដាហ៍ និង​ខែ​មិន​បាន​យក​មក​ទេ ព្រោះ​មិន​ដឹង​ថា​ប្រើ​នៅ​ថ្ងៃ​ណា។</translation>
    </message>
    <message id="ctl.import.left.uncounted_hours">
        <source>Hours that did not count now count: there is no such rule here.</source>
        <translation type="unfinished">ម៉ោង​ដែល​មុន​មិន​រាប់ ឥឡូវ​រាប់ ព្រោះ​ទី​នេះ​គ្មាន​ច្បាប់​បែប​នេះ​ទេ។</translation>
    </message>
    <message id="ctl.import.level">
        <source>What happens at the end stays as it was: only the service can keep a lock.</source>
        <translation type="unfinished">អ្វី​ដែល​កើត​ឡើង​ពេល​អស់​ម៉ោង​នៅ​ដដែល ព្រោះ​មាន​តែ​សេវា​ទេ​ដែល​អាច​ចាក់​សោ​បាន។</translation>
    </message>
    <message id="ctl.import.there">
        <source>{days} days were measured here already and stay as they are.</source>
        <translation type="unfinished">{days} ថ្ងៃ​ត្រូវ​បាន​វាស់​នៅ​ទី​នេះ​រួច​ហើយ ហើយ​នៅ​ដដែល។</translation>
    </message>
    <message id="ctl.import.would">
        <source>This would be taken over for {name}:</source>
        <translation type="unfinished">ទាំង​នេះ​នឹង​ត្រូវ​យក​មក​សម្រាប់ {name}៖</translation>
    </message>
    <message id="fault.import.activitywatch">
        <source>This is no export of ActivityWatch. Please export all buckets as JSON and choose that file.</source>
        <translation type="unfinished">នេះ​មិន​មែន​ជា​ឯកសារ​នាំ​ចេញ​របស់ ActivityWatch ទេ។ សូម​នាំ​ចេញ​ទាំង​អស់​ជា JSON រួច​ជ្រើស​ឯកសារ​នោះ។</translation>
    </message>
    <message id="fault.import.activitywatch.empty">
        <source>This export says nothing of windows. Please check that ActivityWatch’s window watcher was running.</source>
        <translation type="unfinished">ឯកសារ​នេះ​គ្មាន​ព័ត៌មាន​អំពី​បង្អួច​ទេ។ សូម​ពិនិត្យ​ថា​កម្មវិធី​តាមដាន​បង្អួច​របស់ ActivityWatch បាន​ដំណើរការ។</translation>
    </message>
    <message id="fault.import.many">
        <source>These are too many rows. Please take over {most} rows at most at once.</source>
        <translation type="unfinished">ជួរ​ច្រើន​ពេក។ សូម​យក​មក​យ៉ាង​ច្រើន {most} ជួរ​ក្នុង​មួយ​លើក។</translation>
    </message>
    <message id="fault.import.no_account">
        <source>{path} has nothing of the account “{account}”. Please give the child that account, or choose a single file.</source>
        <translation type="unfinished">{path} គ្មាន​អ្វី​របស់​គណនី “{account}” ទេ។ សូម​ដាក់​គណនី​នោះ​ឱ្យ​កូន ឬ​ជ្រើស​ឯកសារ​តែ​មួយ។</translation>
    </message>
    <message id="fault.import.row">
        <source>What is said of {day}, hour {hour}, cannot be true. Please check the file; nothing was changed.</source>
        <translation type="unfinished">អ្វី​ដែល​បាន​សរសេរ​អំពី {day} ម៉ោង {hour} មិន​អាច​ពិត​ទេ។ សូម​ពិនិត្យ​ឯកសារ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។</translation>
    </message>
    <message id="fault.import.timekpr">
        <source>This is no file of Timekpr that can be read. Please choose timekpr.NAME.conf, NAME.time, or the folder /var/lib/timekpr.</source>
        <translation type="unfinished">នេះ​មិន​មែន​ជា​ឯកសារ​របស់ Timekpr ដែល​អាន​បាន​ទេ។ សូម​ជ្រើស timekpr.NAME.conf, NAME.time ឬ​ថត /var/lib/timekpr។</translation>
    </message>
    <message id="fault.loopback.large">
        <source>This is larger than {most} MB. Please export fewer days.</source>
        <translation type="unfinished">វា​ធំ​ជាង {most} MB។ សូម​នាំ​ចេញ​ថ្ងៃ​តិច​ជាង​នេះ។</translation>
    </message>
    <message id="fault.loopback.only">
        <source>{address} is not on this computer. Please give an address such as http://127.0.0.1:5600.</source>
        <translation type="unfinished">{address} មិន​នៅ​លើ​កុំព្យូទ័រ​នេះ​ទេ។ សូម​ដាក់​អាសយដ្ឋាន​ដូច​ជា http://127.0.0.1:5600។</translation>
    </message>
    <message id="fault.loopback.silent">
        <source>Nothing at {address} answers. Please start that program and try again.</source>
        <translation type="unfinished">គ្មាន​អ្វី​នៅ {address} ឆ្លើយ​ទេ។ សូម​បើក​កម្មវិធី​នោះ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
</context>
</TS>
