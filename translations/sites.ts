<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
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
</context>
</TS>
