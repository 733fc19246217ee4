<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
  <context>
    <name>journeymap</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n channels</source>
      <translation>
        <numerusform>%n channel</numerusform>
        <numerusform>%n channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n citations</source>
      <translation>
        <numerusform>%n citation</numerusform>
        <numerusform>%n citations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) on the right have no place.</source>
      <translation>
        <numerusform>%n column on the right has no place.</numerusform>
        <numerusform>%n columns on the right have no place.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comments</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n documents are in Drafts now, and stay there until {day}.</source>
      <translation>
        <numerusform>%n document is in Drafts now, and stays there until {day}.</numerusform>
        <numerusform>%n documents are in Drafts now, and stay there until {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n emotions</source>
      <translation>
        <numerusform>%n emotion</numerusform>
        <numerusform>%n emotions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n entry</numerusform>
        <numerusform>%n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries are one now: “{title}”.</source>
      <translation>
        <numerusform>%n entry is “{title}” now.</numerusform>
        <numerusform>%n entries are one now: “{title}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries in the table “{table}” could not be understood and were left out.</source>
      <translation>
        <numerusform>%n entry in the table “{table}” could not be understood and was left out.</numerusform>
        <numerusform>%n entries in the table “{table}” could not be understood and were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries in the table “{table}” held texts that cannot be shown; these characters were removed.</source>
      <translation>
        <numerusform>%n entry in the table “{table}” held text that cannot be shown; these characters were removed.</numerusform>
        <numerusform>%n entries in the table “{table}” held texts that cannot be shown; these characters were removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries referred to something that is not there; they were mended or left out.</source>
      <translation>
        <numerusform>%n entry referred to something that is not there; it was mended or left out.</numerusform>
        <numerusform>%n entries referred to something that is not there; they were mended or left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were deleted; they were used in {places} places.</source>
      <translation>
        <numerusform>%n entry was deleted; it was used in {places} places.</numerusform>
        <numerusform>%n entries were deleted; they were used in {places} places.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n information items</source>
      <translation>
        <numerusform>%n information item</numerusform>
        <numerusform>%n information items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lanes</source>
      <translation>
        <numerusform>%n lane</numerusform>
        <numerusform>%n lanes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) did not fit as they stood; nothing is lost.</source>
      <translation>
        <numerusform>%n line did not fit as it stood; nothing is lost.</numerusform>
        <numerusform>%n lines did not fit as they stood; nothing is lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) will be left out.</source>
      <translation>
        <numerusform>%n line will be left out.</numerusform>
        <numerusform>%n lines will be left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines from “{text}” on are no touchpoints and were kept in the note of the map.</source>
      <translation>
        <numerusform>%n line from “{text}” on is no touchpoint and was kept in the note of the map.</numerusform>
        <numerusform>%n lines from “{text}” on are no touchpoints and were kept in the note of the map.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <translation>
        <numerusform>%n link</numerusform>
        <numerusform>%n links</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n maps</source>
      <translation>
        <numerusform>%n map</numerusform>
        <numerusform>%n maps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n maps, phases or lanes were lost; where they stood there is a “?” now.</source>
      <translation>
        <numerusform>%n map, phase or lane was lost; where it stood there is a “?” now.</numerusform>
        <numerusform>%n maps, phases or lanes were lost; where they stood there is a “?” now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more line(s) are drawn thin.</source>
      <translation>
        <numerusform>%n more line is drawn thin.</numerusform>
        <numerusform>%n more lines are drawn thin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more persona(s) are in the table only.</source>
      <translation>
        <numerusform>%n more persona is in the table only.</numerusform>
        <numerusform>%n more personas are in the table only.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more row(s)</source>
      <translation>
        <numerusform>%n more row</numerusform>
        <numerusform>%n more rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opportunities</source>
      <translation>
        <numerusform>%n opportunity</numerusform>
        <numerusform>%n opportunities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other document(s) have unsaved work. It is kept on this computer.</source>
      <translation>
        <numerusform>%n other document has unsaved work. It is kept on this computer.</numerusform>
        <numerusform>%n other documents have unsaved work. It is kept on this computer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n owners</source>
      <translation>
        <numerusform>%n owner</numerusform>
        <numerusform>%n owners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pain point(s)</source>
      <translation>
        <numerusform>%n pain point</numerusform>
        <numerusform>%n pain points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pain points</source>
      <translation>
        <numerusform>%n pain point</numerusform>
        <numerusform>%n pain points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personas</source>
      <translation>
        <numerusform>%n persona</numerusform>
        <numerusform>%n personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation>
        <numerusform>%n phase</numerusform>
        <numerusform>%n phases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phases</source>
      <translation>
        <numerusform>%n phase</numerusform>
        <numerusform>%n phases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are damaged and were left out.</source>
      <translation>
        <numerusform>%n picture is damaged and was left out.</numerusform>
        <numerusform>%n pictures are damaged and were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are too large. Scale them down?</source>
      <translation>
        <numerusform>%n picture is too large. Scale it down?</numerusform>
        <numerusform>%n pictures are too large. Scale them down?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places in the file could not be read.</source>
      <translation>
        <numerusform>%n place in the file could not be read.</numerusform>
        <numerusform>%n places in the file could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) are there already.</source>
      <translation>
        <numerusform>%n reading is there already.</numerusform>
        <numerusform>%n readings are there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) can be imported.</source>
      <translation>
        <numerusform>%n reading can be imported.</numerusform>
        <numerusform>%n readings can be imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) imported.</source>
      <translation>
        <numerusform>%n reading imported.</numerusform>
        <numerusform>%n readings imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) imported. Lines of the table that were left out: {lines}.</source>
      <translation>
        <numerusform>%n reading imported. Lines of the table that were left out: {lines}.</numerusform>
        <numerusform>%n readings imported. Lines of the table that were left out: {lines}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) passed over because they are there already.</source>
      <translation>
        <numerusform>%n reading passed over because it is there already.</numerusform>
        <numerusform>%n readings passed over because they are there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) without a period are in the table only.</source>
      <translation>
        <numerusform>%n reading without a period is in the table only.</numerusform>
        <numerusform>%n readings without a period are in the table only.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n readings</source>
      <translation>
        <numerusform>%n reading</numerusform>
        <numerusform>%n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) go beyond the end of the table.</source>
      <translation>
        <numerusform>%n row goes beyond the end of the table.</numerusform>
        <numerusform>%n rows go beyond the end of the table.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written to {name}.</source>
      <translation>
        <numerusform>%n row written to {name}.</numerusform>
        <numerusform>%n rows written to {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected row(s) cannot be changed here and stayed as they were.</source>
      <translation>
        <numerusform>%n selected row cannot be changed here and stayed as it was.</numerusform>
        <numerusform>%n selected rows cannot be changed here and stayed as they were.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n systems</source>
      <translation>
        <numerusform>%n system</numerusform>
        <numerusform>%n systems</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>list.touchpoints</comment>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>presenter.whole</comment>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>status.touchpoints</comment>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) copied.</source>
      <translation>
        <numerusform>%n touchpoint copied.</numerusform>
        <numerusform>%n touchpoints copied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) here</source>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) pasted.</source>
      <translation>
        <numerusform>%n touchpoint pasted.</numerusform>
        <numerusform>%n touchpoints pasted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoints</source>
      <translation>
        <numerusform>%n touchpoint</numerusform>
        <numerusform>%n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unsaved edit(s)</source>
      <translation>
        <numerusform>%n unsaved edit</numerusform>
        <numerusform>%n unsaved edits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Add %n touchpoint(s)</source>
      <translation>
        <numerusform>&amp;Add %n touchpoint</numerusform>
        <numerusform>&amp;Add %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %n reading(s)</source>
      <translation>
        <numerusform>&amp;Import %n reading</numerusform>
        <numerusform>&amp;Import %n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import the other %n reading(s)</source>
      <translation>
        <numerusform>&amp;Import the other %n reading</numerusform>
        <numerusform>&amp;Import the other %n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n information item(s)</source>
      <translation>
        <numerusform>Add %n information item</numerusform>
        <numerusform>Add %n information items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n opportunit(ies)</source>
      <translation>
        <numerusform>Add %n opportunity</numerusform>
        <numerusform>Add %n opportunities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n pain point(s)</source>
      <translation>
        <numerusform>Add %n pain point</numerusform>
        <numerusform>Add %n pain points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n pictures to “{title}”</source>
      <translation>
        <numerusform>Add %n picture to “{title}”</numerusform>
        <numerusform>Add %n pictures to “{title}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n reading(s)</source>
      <translation>
        <numerusform>Add %n reading</numerusform>
        <numerusform>Add %n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring back %n built-in channels</source>
      <translation>
        <numerusform>Bring back %n built-in channel</numerusform>
        <numerusform>Bring back %n built-in channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy %n touchpoint(s)</source>
      <translation>
        <numerusform>Copy %n touchpoint</numerusform>
        <numerusform>Copy %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cut %n touchpoint(s)</source>
      <translation>
        <numerusform>Cut %n touchpoint</numerusform>
        <numerusform>Cut %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n entries</source>
      <translation>
        <numerusform>Delete %n entry</numerusform>
        <numerusform>Delete %n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n information item(s)</source>
      <translation>
        <numerusform>Delete %n information item</numerusform>
        <numerusform>Delete %n information items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n link(s)</source>
      <translation>
        <numerusform>Delete %n link</numerusform>
        <numerusform>Delete %n links</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n opportunit(ies)</source>
      <translation>
        <numerusform>Delete %n opportunity</numerusform>
        <numerusform>Delete %n opportunities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pain point(s)</source>
      <translation>
        <numerusform>Delete %n pain point</numerusform>
        <numerusform>Delete %n pain points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n reading(s)</source>
      <translation>
        <numerusform>Delete %n reading</numerusform>
        <numerusform>Delete %n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n selected item(s)</source>
      <translation>
        <numerusform>Delete %n selected item</numerusform>
        <numerusform>Delete %n selected items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n touchpoint(s)</source>
      <translation>
        <numerusform>Delete %n touchpoint</numerusform>
        <numerusform>Delete %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n touchpoint(s) in the table</source>
      <translation>
        <numerusform>Delete %n touchpoint in the table</numerusform>
        <numerusform>Delete %n touchpoints in the table</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted with %n touchpoint(s); {key Ctrl+Z} brings all of it back.</source>
      <translation>
        <numerusform>Deleted with %n touchpoint; {key Ctrl+Z} brings all of it back.</numerusform>
        <numerusform>Deleted with %n touchpoints; {key Ctrl+Z} brings all of it back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Duplicate %n touchpoint(s)</source>
      <translation>
        <numerusform>Duplicate %n touchpoint</numerusform>
        <numerusform>Duplicate %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Edit %n item(s)</source>
      <translation>
        <numerusform>Edit %n item</numerusform>
        <numerusform>Edit %n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Empty %n cell(s)</source>
      <translation>
        <numerusform>Empty %n cell</numerusform>
        <numerusform>Empty %n cells</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n reading(s)</source>
      <translation>
        <numerusform>Import %n reading</numerusform>
        <numerusform>Import %n readings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is used in %n more places, on other maps.</source>
      <translation>
        <numerusform>It is used in %n other place, on another map.</numerusform>
        <numerusform>It is used in %n more places, on other maps.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %n entries into “{title}”</source>
      <translation>
        <numerusform>Merge %n entry into “{title}”</numerusform>
        <numerusform>Merge %n entries into “{title}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n row(s)</source>
      <translation>
        <numerusform>Move %n row</numerusform>
        <numerusform>Move %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n touchpoint(s)</source>
      <translation>
        <numerusform>Move %n touchpoint</numerusform>
        <numerusform>Move %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported. Rows that cannot be read: {lines}. With --partial the %n reading(s) of the others are imported.</source>
      <translation>
        <numerusform>Nothing was imported. Rows that cannot be read: {lines}. With --partial the %n reading of the others is imported.</numerusform>
        <numerusform>Nothing was imported. Rows that cannot be read: {lines}. With --partial the %n readings of the others are imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open %n windows?</source>
      <translation>
        <numerusform>Open %n window?</numerusform>
        <numerusform>Open %n windows?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste %n touchpoint(s)</source>
      <translation>
        <numerusform>Paste %n touchpoint</numerusform>
        <numerusform>Paste %n touchpoints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste %n value(s)</source>
      <translation>
        <numerusform>Paste %n value</numerusform>
        <numerusform>Paste %n values</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste the other %n value(s)</source>
      <translation>
        <numerusform>Paste the other %n value</numerusform>
        <numerusform>Paste the other %n values</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Pasting %n touchpoint(s)…</source>
      <translation>
        <numerusform>Pasting %n touchpoint…</numerusform>
        <numerusform>Pasting %n touchpoints…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reset %n channels</source>
      <translation>
        <numerusform>Reset %n channel</numerusform>
        <numerusform>Reset %n channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Show %n more</numerusform>
        <numerusform>Show %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Show all %n</numerusform>
        <numerusform>Show all %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The text was too long: {limit} characters in %n line(s) fit here. Its end was left out.</source>
      <translation>
        <numerusform>The text was too long: {limit} characters in %n line fit here. Its end was left out.</numerusform>
        <numerusform>The text was too long: {limit} characters in %n lines fit here. Its end was left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Turn %n link(s) round</source>
      <translation>
        <numerusform>Turn %n link round</numerusform>
        <numerusform>Turn %n links round</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after %n day(s)</source>
      <translation>
        <numerusform>after %n day</numerusform>
        <numerusform>after %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>presenter.more</comment>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more note(s)</source>
      <translation>
        <numerusform>and %n more note</numerusform>
        <numerusform>and %n more notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{first} %n more pictures were not added.</source>
      <translation>
        <numerusform>{first} %n more picture was not added.</numerusform>
        <numerusform>{first} %n more pictures were not added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: %n reading(s) imported.</source>
      <translation>
        <numerusform>{name}: %n reading imported.</numerusform>
        <numerusform>{name}: %n readings imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: %n reading(s) would be imported.</source>
      <translation>
        <numerusform>{name}: %n reading would be imported.</numerusform>
        <numerusform>{name}: %n readings would be imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is met by %n personas: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</source>
      <translation>
        <numerusform>“{title}” is met by %n persona: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</numerusform>
        <numerusform>“{title}” is met by %n personas: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” uses %n systems: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</source>
      <translation>
        <numerusform>“{title}” uses %n system: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</numerusform>
        <numerusform>“{title}” uses %n systems: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more line(s).</source>
      <translation>
        <numerusform>… and %n more line.</numerusform>
        <numerusform>… and %n more lines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more.</source>
      <translation>
        <numerusform>… and %n more.</numerusform>
        <numerusform>… and %n more.</numerusform>
      </translation>
    </message>
  </context>
</TS>
