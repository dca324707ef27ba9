<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message id="agent.rule.site">
        <source>{name} in the browser</source>
        <translation type="unfinished">{name} ក្នុង​កម្មវិធី​រុករក</translation>
    </message>
    <message id="agent.rule.site.blocked">
        <source>not open</source>
        <translation type="unfinished">មិន​បើក</translation>
    </message>
    <message id="agent.rule.site.open">
        <source>always open</source>
        <translation type="unfinished">បើក​ជានិច្ច</translation>
    </message>
    <message id="fault.browsers.left">
        <source>A policy of a browser could not be put back. See the log of the guard for its place, mend it, and try again.</source>
        <translation type="unfinished">មិន​អាច​ដាក់​គោលការណ៍​របស់​កម្មវិធី​រុករក​មួយ​ឱ្យ​ដូច​ដើម​វិញ​បាន​ទេ។ សូម​មើល​កំណត់ហេតុ​របស់​កម្មវិធី​ការពារ ជួសជុល​វា ហើយ​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.site.form">
        <source>{given} is not the name of a site. Write it like tiktok.com, or copy its address, then try again.</source>
        <translation type="unfinished">{given} មិន​មែន​ជា​ឈ្មោះ​គេហទំព័រ​ទេ។ សូម​សរសេរ​ដូច tiktok.com ឬ​ចម្លង​អាសយដ្ឋាន​របស់​វា រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.site.registry">
        <source>Many strangers have their sites below {given}. Write the whole name of one site, then try again.</source>
        <translation type="unfinished">មាន​គេហទំព័រ​ច្រើន​របស់​អ្នកដទៃ​នៅក្រោម {given}។ សូម​សរសេរ​ឈ្មោះ​ពេញ​របស់​គេហទំព័រ​មួយ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message id="fault.sites.minutes">
        <source>The time of single sites is not counted yet. Choose --blocked or --always-allowed for {name}.</source>
        <translation type="unfinished">ពេលវេលា​របស់​គេហទំព័រ​នីមួយៗមិន​ទាន់​ត្រូវបាន​រាប់​ទេ។ សូម​ជ្រើស --blocked ឬ --always-allowed សម្រាប់ {name}។</translation>
    </message>
    <message id="rules.say.sites.blocked">
        <source>Blocked in browsers: {names}.</source>
        <translation type="unfinished">បិទ​ក្នុង​កម្មវិធី​រុករក៖ {names}។</translation>
    </message>
    <message id="rules.say.sites.open">
        <source>Always open in browsers: {names}.</source>
        <translation type="unfinished">បើក​ជានិច្ច​ក្នុង​កម្មវិធី​រុករក៖ {names}។</translation>
    </message>
    <message id="sites.gap">
        <source>Without the FamilySafe service, browsers are not told which sites are blocked.</source>
        <translation type="unfinished">បើ​គ្មាន​សេវា FamilySafe កម្មវិធី​រុករក​មិន​ដឹង​ថា​គេហទំព័រ​ណា​ត្រូវបាន​បិទ​ទេ។</translation>
    </message>
    <message id="time_sites.choose.blocked">
        <source>Is blocked</source>
        <translation type="unfinished">ត្រូវបាន​បិទ</translation>
    </message>
    <message id="time_sites.choose.open">
        <source>Stays open, also where more is blocked</source>
        <translation type="unfinished">បើក​ជានិច្ច ទោះបី​អ្វី​ផ្សេង​ទៀត​ត្រូវបាន​បិទ​ក៏ដោយ</translation>
    </message>
    <message id="time_sites.choose.plain">
        <source>Has no rule of its own</source>
        <translation type="unfinished">គ្មាន​ច្បាប់​ផ្ទាល់ខ្លួន</translation>
    </message>
    <message id="time_sites.count.one">
        <source>{n} site is blocked</source>
        <translation type="unfinished">បាន​បិទ​គេហទំព័រ {n}</translation>
    </message>
    <message id="time_sites.count.other">
        <source>{n} sites are blocked</source>
        <translation type="unfinished">បាន​បិទ​គេហទំព័រ {n}</translation>
    </message>
    <message id="time_sites.explain">
        <source>Press a site to say what holds for it in the browsers of this computer.</source>
        <translation type="unfinished">សូម​ចុច​លើ​គេហទំព័រ​មួយ ដើម្បី​កំណត់​ច្បាប់​សម្រាប់​វា​នៅក្នុង​កម្មវិធី​រុករក​របស់​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message id="time_sites.firefox">
        <source>Firefox takes a change when it is started anew.</source>
        <translation type="unfinished">Firefox ទទួល​ការផ្លាស់ប្តូរ នៅពេល​បើក​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message id="time_sites.named">
        <source>Blocked: {names}</source>
        <translation type="unfinished">បាន​បិទ៖ {names}</translation>
    </message>
    <message id="time_sites.none">
        <source>None is blocked</source>
        <translation type="unfinished">មិន​មាន​គេហទំព័រ​ណា​ត្រូវបាន​បិទ​ទេ</translation>
    </message>
    <message id="time_sites.safe.moderate">
        <source>At this age search is safe and YouTube hides what is for adults, except in Firefox.</source>
        <translation type="unfinished">នៅ​អាយុ​នេះ ការស្វែងរក​មាន​សុវត្ថិភាព ហើយ YouTube លាក់​អ្វី​ដែល​សម្រាប់​មនុស្ស​ធំ លើកលែងតែ​ក្នុង Firefox។</translation>
    </message>
    <message id="time_sites.safe.strict">
        <source>At this age search is safe and YouTube shows less, except in Firefox.</source>
        <translation type="unfinished">នៅ​អាយុ​នេះ ការស្វែងរក​មាន​សុវត្ថិភាព ហើយ YouTube បង្ហាញ​តិច​ជាង​មុន លើកលែងតែ​ក្នុង Firefox។</translation>
    </message>
    <message id="time_sites.save">
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message id="time_sites.search">
        <source>Look for a site, or write its address</source>
        <translation type="unfinished">ស្វែងរក​គេហទំព័រ ឬ​សរសេរ​អាសយដ្ឋាន​របស់​វា</translation>
    </message>
    <message id="time_sites.search.hint">
        <source>Such as tiktok.com</source>
        <translation type="unfinished">ដូចជា tiktok.com</translation>
    </message>
    <message id="time_sites.search.wrong">
        <source>This is no site yet. Write its whole address, such as tiktok.com.</source>
        <translation type="unfinished">នេះ​មិន​ទាន់​ជា​គេហទំព័រ​ទេ។ សូម​សរសេរ​អាសយដ្ឋាន​ទាំងមូល ដូចជា tiktok.com។</translation>
    </message>
    <message id="time_sites.state.blocked">
        <source>Blocked</source>
        <translation type="unfinished">បាន​បិទ</translation>
    </message>
    <message id="time_sites.state.open">
        <source>Always open</source>
        <translation type="unfinished">បើក​ជានិច្ច</translation>
    </message>
    <message id="time_sites.state.plain">
        <source>No own rule</source>
        <translation type="unfinished">គ្មាន​ច្បាប់​ផ្ទាល់ខ្លួន</translation>
    </message>
    <message id="time_sites.title">
        <source>Sites</source>
        <translation type="unfinished">គេហទំព័រ</translation>
    </message>
</context>
</TS>
