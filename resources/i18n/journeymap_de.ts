<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>journeymap</name>
    <message>
      <source>!wrong amount:4x3</source>
      <translation>!falscher Betrag:4x3</translation>
    </message>
    <message>
      <source># Before
Sees the poster
Checks availability

# Order
Orders online
Gets the confirmation</source>
      <translation># Vorher
Sieht das Plakat
Prüft die Verfügbarkeit

# Bestellung
Bestellt online
Erhält die Bestätigung</translation>
    </message>
    <message>
      <source># channel   ! pain point:severity×frequency   @ owner   ~ emotion   “quote”   ? asked for   &gt; phase   / lane</source>
      <translation># Kanal   ! Schmerzpunkt:Schwere×Häufigkeit   @ Zuständigkeit   ~ Stimmung   „Zitat“   ? Angabe   &gt; Phase   / Ebene</translation>
    </message>
    <message>
      <source>#letter</source>
      <translation>#Brief</translation>
    </message>
    <message>
      <source>%(argument_name)s: %(message)s</source>
      <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
      <source>%(option)s could mean %(matches)s</source>
      <translation>%(option)s kann %(matches)s bedeuten</translation>
    </message>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n Antwort</numerusform>
        <numerusform>%n Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n channels</source>
      <translation>
        <numerusform>%n Kanal</numerusform>
        <numerusform>%n Kanäle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n citations</source>
      <translation>
        <numerusform>%n Beleg</numerusform>
        <numerusform>%n Belege</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) on the right have no place.</source>
      <translation>
        <numerusform>%n Spalte rechts hat keinen Platz.</numerusform>
        <numerusform>%n Spalten rechts haben keinen Platz.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comments</source>
      <translation>
        <numerusform>%n Kommentar</numerusform>
        <numerusform>%n Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <comment>form.days</comment>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n documents are in Drafts now, and stay there until {day}.</source>
      <translation>
        <numerusform>%n Dokument liegt jetzt bei den Entwürfen und bleibt dort bis {day}.</numerusform>
        <numerusform>%n Dokumente liegen jetzt bei den Entwürfen und bleiben dort bis {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n emotions</source>
      <translation>
        <numerusform>%n Emotion</numerusform>
        <numerusform>%n Emotionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries are one now: “{title}”.</source>
      <translation>
        <numerusform>%n Eintrag heißt jetzt „{title}“.</numerusform>
        <numerusform>%n Einträge sind jetzt einer: „{title}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries in the table “{table}” could not be understood and were left out.</source>
      <translation>
        <numerusform>%n Eintrag in der Tabelle „{table}“ war nicht verständlich und wurde ausgelassen.</numerusform>
        <numerusform>%n Einträge in der Tabelle „{table}“ waren nicht verständlich und wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries in the table “{table}” held texts that cannot be shown; these characters were removed.</source>
      <translation>
        <numerusform>%n Eintrag in der Tabelle „{table}“ enthielt nicht darstellbare Zeichen; sie wurden entfernt.</numerusform>
        <numerusform>%n Einträge in der Tabelle „{table}“ enthielten nicht darstellbare Zeichen; sie wurden entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries referred to something that is not there; they were mended or left out.</source>
      <translation>
        <numerusform>%n Eintrag verwies auf etwas, das fehlt; er wurde bereinigt oder ausgelassen.</numerusform>
        <numerusform>%n Einträge verwiesen auf etwas, das fehlt; sie wurden bereinigt oder ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were deleted; they were used in {places} places.</source>
      <translation>
        <numerusform>%n Eintrag wurde gelöscht; er wurde an {places} Stellen verwendet.</numerusform>
        <numerusform>%n Einträge wurden gelöscht; sie wurden an {places} Stellen verwendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n information items</source>
      <translation>
        <numerusform>%n Angabe</numerusform>
        <numerusform>%n Angaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lanes</source>
      <translation>
        <numerusform>%n Ebene</numerusform>
        <numerusform>%n Ebenen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) did not fit as they stood; nothing is lost.</source>
      <translation>
        <numerusform>%n Zeile passte nicht so, wie sie dastand; verloren ist nichts.</numerusform>
        <numerusform>%n Zeilen passten nicht so, wie sie dastanden; verloren ist nichts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) will be left out.</source>
      <translation>
        <numerusform>%n Zeile wird ausgelassen.</numerusform>
        <numerusform>%n Zeilen werden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines from “{text}” on are no touchpoints and were kept in the note of the map.</source>
      <translation>
        <numerusform>%n Zeile ab „{text}“ ist kein Kontaktpunkt und steht nun in der Notiz der Karte.</numerusform>
        <numerusform>%n Zeilen ab „{text}“ sind keine Kontaktpunkte und stehen nun in der Notiz der Karte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <translation>
        <numerusform>%n Verbindung</numerusform>
        <numerusform>%n Verbindungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n maps</source>
      <translation>
        <numerusform>%n Karte</numerusform>
        <numerusform>%n Karten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n maps, phases or lanes were lost; where they stood there is a “?” now.</source>
      <translation>
        <numerusform>%n Karte, Phase oder Ebene ging verloren; an der Stelle steht nun „?“.</numerusform>
        <numerusform>%n Karten, Phasen oder Ebenen gingen verloren; an der Stelle steht nun „?“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more line(s) are drawn thin.</source>
      <translation>
        <numerusform>%n weitere Reihe ist dünn gezeichnet.</numerusform>
        <numerusform>%n weitere Reihen sind dünn gezeichnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more persona(s) are in the table only.</source>
      <translation>
        <numerusform>%n weitere Persona steht nur in der Tabelle.</numerusform>
        <numerusform>%n weitere Personas stehen nur in der Tabelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more row(s)</source>
      <translation>
        <numerusform>%n Zusatzzeile</numerusform>
        <numerusform>%n Zusatzzeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opportunities</source>
      <translation>
        <numerusform>%n Chance</numerusform>
        <numerusform>%n Chancen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other document(s) have unsaved work. It is kept on this computer.</source>
      <translation>
        <numerusform>%n weiteres Dokument enthält nicht gespeicherte Arbeit. Sie ist auf diesem Computer gesichert.</numerusform>
        <numerusform>%n weitere Dokumente enthalten nicht gespeicherte Arbeit. Sie ist auf diesem Computer gesichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n owners</source>
      <translation>
        <numerusform>%n Zuständigkeit</numerusform>
        <numerusform>%n Zuständigkeiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pain point(s)</source>
      <translation>
        <numerusform>%n Schmerzpunkt</numerusform>
        <numerusform>%n Schmerzpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pain points</source>
      <translation>
        <numerusform>%n Schmerzpunkt</numerusform>
        <numerusform>%n Schmerzpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personas</source>
      <translation>
        <numerusform>%n Persona</numerusform>
        <numerusform>%n Personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation>
        <numerusform>%n Phase</numerusform>
        <numerusform>%n Phasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phases</source>
      <translation>
        <numerusform>%n Phase</numerusform>
        <numerusform>%n Phasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n Bild</numerusform>
        <numerusform>%n Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are damaged and were left out.</source>
      <translation>
        <numerusform>%n Bild ist beschädigt und wurde ausgelassen.</numerusform>
        <numerusform>%n Bilder sind beschädigt und wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are too large. Scale them down?</source>
      <translation>
        <numerusform>%n Bild ist zu groß. Verkleinern?</numerusform>
        <numerusform>%n Bilder sind zu groß. Verkleinern?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places in the file could not be read.</source>
      <translation>
        <numerusform>%n Stelle in der Datei ließ sich nicht lesen.</numerusform>
        <numerusform>%n Stellen in der Datei ließen sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) are there already.</source>
      <translation>
        <numerusform>%n Messwert ist schon da.</numerusform>
        <numerusform>%n Messwerte sind schon da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) can be imported.</source>
      <translation>
        <numerusform>%n Messwert kann importiert werden.</numerusform>
        <numerusform>%n Messwerte können importiert werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) imported.</source>
      <translation>
        <numerusform>%n Messwert importiert.</numerusform>
        <numerusform>%n Messwerte importiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) imported. Lines of the table that were left out: {lines}.</source>
      <translation>
        <numerusform>%n Messwert importiert. Ausgelassene Zeilen der Tabelle: {lines}.</numerusform>
        <numerusform>%n Messwerte importiert. Ausgelassene Zeilen der Tabelle: {lines}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) passed over because they are there already.</source>
      <translation>
        <numerusform>%n Messwert wurde übergangen, weil er schon da ist.</numerusform>
        <numerusform>%n Messwerte wurden übergangen, weil sie schon da sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reading(s) without a period are in the table only.</source>
      <translation>
        <numerusform>%n Messwert ohne Zeitraum steht nur in der Tabelle.</numerusform>
        <numerusform>%n Messwerte ohne Zeitraum stehen nur in der Tabelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n readings</source>
      <translation>
        <numerusform>%n Messwert</numerusform>
        <numerusform>%n Messwerte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) go beyond the end of the table.</source>
      <translation>
        <numerusform>%n Zeile reicht über das Ende der Tabelle hinaus.</numerusform>
        <numerusform>%n Zeilen reichen über das Ende der Tabelle hinaus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written to {name}.</source>
      <translation>
        <numerusform>%n Zeile nach {name} geschrieben.</numerusform>
        <numerusform>%n Zeilen nach {name} geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected row(s) cannot be changed here and stayed as they were.</source>
      <translation>
        <numerusform>%n ausgewählte Zeile ist hier nicht änderbar und blieb, wie sie war.</numerusform>
        <numerusform>%n ausgewählte Zeilen sind hier nicht änderbar und blieben, wie sie waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n systems</source>
      <translation>
        <numerusform>%n System</numerusform>
        <numerusform>%n Systeme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>list.touchpoints</comment>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>presenter.whole</comment>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s)</source>
      <comment>status.touchpoints</comment>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) copied.</source>
      <translation>
        <numerusform>%n Kontaktpunkt kopiert.</numerusform>
        <numerusform>%n Kontaktpunkte kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) here</source>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoint(s) pasted.</source>
      <translation>
        <numerusform>%n Kontaktpunkt eingefügt.</numerusform>
        <numerusform>%n Kontaktpunkte eingefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n touchpoints</source>
      <translation>
        <numerusform>%n Kontaktpunkt</numerusform>
        <numerusform>%n Kontaktpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unsaved edit(s)</source>
      <translation>
        <numerusform>%n nicht gespeicherte Änderung</numerusform>
        <numerusform>%n nicht gespeicherte Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Journeymap</source>
      <translation>Ü&amp;ber Journeymap</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Add %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt &amp;einfügen</numerusform>
        <numerusform>%n Kontaktpunkte &amp;einfügen</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Back to where you came from</source>
      <translation>&amp;Zurück, woher Sie kamen</translation>
    </message>
    <message>
      <source>&amp;Catalogues</source>
      <translation>&amp;Kataloge</translation>
    </message>
    <message>
      <source>&amp;Category</source>
      <translation>&amp;Kategorie</translation>
    </message>
    <message>
      <source>&amp;Channel</source>
      <translation>Kana&amp;l</translation>
    </message>
    <message>
      <source>&amp;Channels…</source>
      <translation>&amp;Kanäle …</translation>
    </message>
    <message>
      <source>&amp;Charts</source>
      <translation>&amp;Diagramme</translation>
    </message>
    <message>
      <source>&amp;Choose a file…</source>
      <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
      <source>&amp;Citation</source>
      <translation>&amp;Quelle</translation>
    </message>
    <message>
      <source>&amp;Clear filter</source>
      <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
      <source>&amp;Condition</source>
      <translation>B&amp;edingung</translation>
    </message>
    <message>
      <source>&amp;Contact</source>
      <translation>&amp;Kontakt</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>Dat&amp;um</translation>
    </message>
    <message>
      <source>&amp;Decimals</source>
      <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Details</translation>
    </message>
    <message>
      <source>&amp;Detractors (0–6)</source>
      <translation>&amp;Detraktoren (0–6)</translation>
    </message>
    <message>
      <source>&amp;Drafts</source>
      <translation>&amp;Entwürfe</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Empty map</source>
      <translation>&amp;Leere Karte</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
      <source>&amp;Evidence…</source>
      <translation>&amp;Belege …</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>&amp;Filtern …</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>&amp;Follow links</source>
      <translation>&amp;Verbindungen folgen</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>&amp;Given as</source>
      <translation>An&amp;gegeben als</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Icon</source>
      <translation>&amp;Symbol</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %n reading(s)</source>
      <translation>
        <numerusform>%n Messwert &amp;importieren</numerusform>
        <numerusform>%n Messwerte &amp;importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import the other %n reading(s)</source>
      <translation>
        <numerusform>Nur %n Messwert &amp;importieren</numerusform>
        <numerusform>Nur %n Messwerte &amp;importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Information items…</source>
      <translation>&amp;Angaben …</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>E&amp;infügen</translation>
    </message>
    <message>
      <source>&amp;Keep heads in sight</source>
      <translation>Ebenen und Phasen im &amp;Blick behalten</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>A&amp;rt</translation>
    </message>
    <message>
      <source>&amp;Kind of link</source>
      <translation>Art der &amp;Verbindung</translation>
    </message>
    <message>
      <source>&amp;Lane</source>
      <translation>&amp;Ebene</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <comment>form.map.language</comment>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>&amp;Link</translation>
    </message>
    <message>
      <source>&amp;Link to…</source>
      <translation>&amp;Verbinden mit …</translation>
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation>Ges&amp;perrt</translation>
    </message>
    <message>
      <source>&amp;Manage views…</source>
      <translation>Ansichten &amp;verwalten …</translation>
    </message>
    <message>
      <source>&amp;Map</source>
      <translation>&amp;Karte</translation>
    </message>
    <message>
      <source>&amp;Medium</source>
      <translation>&amp;Medium</translation>
    </message>
    <message>
      <source>&amp;Metric</source>
      <translation>&amp;Kennzahl</translation>
    </message>
    <message>
      <source>&amp;Minutes ({least} to {most})</source>
      <translation>&amp;Minuten ({least} bis {most})</translation>
    </message>
    <message>
      <source>&amp;Minutes…</source>
      <translation>&amp;Minuten …</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>&amp;Verschieben</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Neu</translation>
    </message>
    <message>
      <source>&amp;New map</source>
      <translation>&amp;Neue Karte</translation>
    </message>
    <message>
      <source>&amp;Next map</source>
      <translation>&amp;Nächste Karte</translation>
    </message>
    <message>
      <source>&amp;Next touchpoint</source>
      <translation>&amp;Nächster Kontaktpunkt</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Notiz</translation>
    </message>
    <message>
      <source>&amp;One minute more</source>
      <translation>&amp;Eine Minute mehr</translation>
    </message>
    <message>
      <source>&amp;Open detail map</source>
      <translation>&amp;Detailkarte öffnen</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Gliederung</translation>
    </message>
    <message>
      <source>&amp;Overview strip</source>
      <translation>Übersichts&amp;leiste</translation>
    </message>
    <message>
      <source>&amp;Owners…</source>
      <translation>&amp;Zuständigkeiten …</translation>
    </message>
    <message>
      <source>&amp;Parallel touchpoint</source>
      <translation>&amp;Paralleler Kontaktpunkt</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>&amp;Personas</source>
      <translation>P&amp;ersonas</translation>
    </message>
    <message>
      <source>&amp;Personas and segments…</source>
      <translation>&amp;Personas und Segmente …</translation>
    </message>
    <message>
      <source>&amp;Phase</source>
      <translation>&amp;Phase</translation>
    </message>
    <message>
      <source>&amp;Present the map</source>
      <translation>Karte &amp;vorführen</translation>
    </message>
    <message>
      <source>&amp;Previous map</source>
      <translation>&amp;Vorige Karte</translation>
    </message>
    <message>
      <source>&amp;Promoters (9–10)</source>
      <translation>&amp;Promotoren (9–10)</translation>
    </message>
    <message>
      <source>&amp;Quick entry</source>
      <translation>&amp;Schnelleingabe</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>&amp;Reading…</source>
      <translation>&amp;Messwert …</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>Bewegung &amp;verringern</translation>
    </message>
    <message>
      <source>&amp;Rename map</source>
      <translation>Karte &amp;umbenennen</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Reverse link</source>
      <translation>Verbindung um&amp;drehen</translation>
    </message>
    <message>
      <source>&amp;Reviewed on</source>
      <translation>Geprü&amp;ft am</translation>
    </message>
    <message>
      <source>&amp;Rows by</source>
      <translation>Zeilen &amp;nach</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Save this view…</source>
      <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
      <source>&amp;Saved views</source>
      <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
      <source>&amp;Share</source>
      <translation>An&amp;teil</translation>
    </message>
    <message>
      <source>&amp;Start or pause</source>
      <translation>&amp;Starten oder anhalten</translation>
    </message>
    <message>
      <source>&amp;Subtitle</source>
      <translation>&amp;Untertitel</translation>
    </message>
    <message>
      <source>&amp;Systems</source>
      <translation>S&amp;ysteme</translation>
    </message>
    <message>
      <source>&amp;Systems…</source>
      <translation>&amp;Systeme …</translation>
    </message>
    <message>
      <source>&amp;Tables</source>
      <translation>&amp;Tabellen</translation>
    </message>
    <message>
      <source>&amp;Take the likeliest for all</source>
      <translation>Für alle den &amp;wahrscheinlichsten nehmen</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>&amp;Title of the map</source>
      <translation>&amp;Titel der Karte</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation>&amp;Einheit</translation>
    </message>
    <message>
      <source>&amp;Untie detail map</source>
      <translation>Detailkarte l&amp;ösen</translation>
    </message>
    <message>
      <source>&amp;Update the view in use</source>
      <translation>Benutzte Ansicht &amp;aktualisieren</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <translation>&amp;Wert</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Waiting time</source>
      <translation>&amp;Wartezeit</translation>
    </message>
    <message>
      <source>&amp;Whole map</source>
      <translation>Ganze &amp;Karte</translation>
    </message>
    <message>
      <source>&amp;Workshop timer</source>
      <translation>&amp;Workshop-Uhr</translation>
    </message>
    <message>
      <source>&amp;Worth</source>
      <translation>Kunden&amp;wert</translation>
    </message>
    <message>
      <source>(copy)</source>
      <translation>(Kopie)</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <source>(removed)</source>
      <translation>(gelöscht)</translation>
    </message>
    <message>
      <source>(untitled)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>+ {field}</source>
      <translation>+ {field}</translation>
    </message>
    <message>
      <source>+1  content</source>
      <translation>+1  zufrieden</translation>
    </message>
    <message>
      <source>+2  happy</source>
      <translation>+2  erfreut</translation>
    </message>
    <message>
      <source>+3  delighted</source>
      <translation>+3  begeistert</translation>
    </message>
    <message>
      <source>0  neutral</source>
      <translation>0  neutral</translation>
    </message>
    <message>
      <source>0 to 100 %</source>
      <translation>0 bis 100 %</translation>
    </message>
    <message>
      <source>2 h, 90 min, 3 days</source>
      <translation>2 h, 90 min, 3 Tage</translation>
    </message>
    <message>
      <source>4.2</source>
      <translation>4,2</translation>
    </message>
    <message>
      <source>95 % from</source>
      <translation>95 % von</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <source>95 % interval {interval}</source>
      <translation>95-%-Intervall {interval}</translation>
    </message>
    <message>
      <source>95 % to</source>
      <translation>95 % bis</translation>
    </message>
    <message>
      <source>&gt;Service  /Backstage</source>
      <translation>&gt;Service  /Backstage</translation>
    </message>
    <message>
      <source>?contract number</source>
      <translation>?Vertragsnummer</translation>
    </message>
    <message>
      <source>@Billing</source>
      <translation>@Billing</translation>
    </message>
    <message>
      <source>A PNG can be at most {most} pixels wide, not {given}: larger ones open in few programs. SVG has no limit.</source>
      <translation>Ein PNG kann höchstens {most} Pixel breit sein, nicht {given}: Größere öffnen nur wenige Programme. SVG hat keine Grenze.</translation>
    </message>
    <message>
      <source>A date such as 2026-11-12.</source>
      <translation>Ein Datum wie 12.11.2026.</translation>
    </message>
    <message>
      <source>A document takes pictures of up to {side} pixels a side and {megabytes} MB. Your own files stay as they are.</source>
      <translation>Ein Dokument nimmt Bilder mit bis zu {side} Pixeln je Seite und {megabytes} MB auf. Ihre eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>A duration such as 3 days or 2 h 30.</source>
      <translation>Eine Dauer wie 3 Tage oder 2 h 30.</translation>
    </message>
    <message>
      <source>A line below the name</source>
      <translation>Eine Zeile unter dem Namen</translation>
    </message>
    <message>
      <source>A link of the same kind leads the other way between these two already. Nothing was changed.</source>
      <translation>Eine Verbindung derselben Art führt zwischen diesen beiden schon in die andere Richtung. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>A list is expected here.</source>
      <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
      <source>A new document ends in .journey; “{name}” does not.</source>
      <translation>Ein neues Dokument endet auf .journey; „{name}“ tut das nicht.</translation>
    </message>
    <message>
      <source>A new reading needs a metric and a value.</source>
      <translation>Ein neuer Messwert braucht Kennzahl und Wert.</translation>
    </message>
    <message>
      <source>A new row needs a text.</source>
      <translation>Eine neue Zeile braucht einen Text.</translation>
    </message>
    <message>
      <source>A number from 1 to 5.</source>
      <translation>Eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
      <source>A number such as 12.5.</source>
      <translation>Eine Zahl wie 12,5.</translation>
    </message>
    <message>
      <source>A person</source>
      <translation>Mensch</translation>
    </message>
    <message>
      <source>A picture has exactly the fields sha256, mime, width, height and data.</source>
      <translation>Ein Bild hat genau die Felder sha256, mime, width, height und data.</translation>
    </message>
    <message>
      <source>A quiet tint behind the lane</source>
      <translation>Eine ruhige Tönung hinter der Ebene</translation>
    </message>
    <message>
      <source>A quotation mark opens here and never closes; what follows cannot be read.</source>
      <translation>Hier öffnet sich ein Anführungszeichen, das nie schließt; was folgt, ist nicht lesbar.</translation>
    </message>
    <message>
      <source>A reason to come back</source>
      <translation>Anlass wiederzukommen</translation>
    </message>
    <message>
      <source>A share from 0 to 100.</source>
      <translation>Ein Anteil von 0 bis 100.</translation>
    </message>
    <message>
      <source>A share is between 0 and 100 %.</source>
      <translation>Ein Anteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
      <source>A table to work in: type to edit, {key Ctrl+Return} leads to the card, {key Esc} back to the map</source>
      <translation>Eine Tabelle zum Arbeiten: Tippen ändert, {key Ctrl+Return} führt zum Kontaktpunkt, {key Esc} zurück zur Karte</translation>
    </message>
    <message>
      <source>A task without a name was left out.</source>
      <translation>Eine Aufgabe ohne Namen wurde weggelassen.</translation>
    </message>
    <message>
      <source>A touchpoint cannot be linked to itself.</source>
      <translation>Ein Kontaktpunkt lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
    <message>
      <source>A view needs a name.</source>
      <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
      <source>A whole number from 1 on.</source>
      <translation>Eine ganze Zahl ab 1.</translation>
    </message>
    <message>
      <source>A whole number such as 250.</source>
      <translation>Eine ganze Zahl wie 250.</translation>
    </message>
    <message>
      <source>A window of its own: {panel}</source>
      <translation>Eigenes Fenster: {panel}</translation>
    </message>
    <message>
      <source>A. Kiehne, “Keine Kundenbindung ohne digitalen Dialog” (no loyalty without digital dialogue), guest article of 26 February 2015 on Dimension Data’s Global Contact Centre Benchmarking Report (901 companies)</source>
      <translation>A. Kiehne, „Keine Kundenbindung ohne digitalen Dialog“, Gastbeitrag vom 26. Februar 2015 zum Global Contact Centre Benchmarking Report von Dimension Data (901 Unternehmen)</translation>
    </message>
    <message>
      <source>Accepted as it is</source>
      <translation>Hingenommen</translation>
    </message>
    <message>
      <source>Actual &amp;size</source>
      <translation>&amp;Originalgröße</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>Add %n information item(s)</source>
      <translation>
        <numerusform>%n Angabe hinzufügen</numerusform>
        <numerusform>%n Angaben hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n opportunit(ies)</source>
      <translation>
        <numerusform>%n Chance hinzufügen</numerusform>
        <numerusform>%n Chancen hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n pain point(s)</source>
      <translation>
        <numerusform>%n Schmerzpunkt hinzufügen</numerusform>
        <numerusform>%n Schmerzpunkte hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n pictures to “{title}”</source>
      <translation>
        <numerusform>%n Bild zu „{title}“ hinzufügen</numerusform>
        <numerusform>%n Bilder zu „{title}“ hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n reading(s)</source>
      <translation>
        <numerusform>%n Messwert hinzufügen</numerusform>
        <numerusform>%n Messwerte hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a citation</source>
      <translation>Beleg hinzufügen</translation>
    </message>
    <message>
      <source>Add a co&amp;mment</source>
      <translation>&amp;Kommentar hinzufügen</translation>
    </message>
    <message>
      <source>Add a comment</source>
      <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
      <source>Add a lane</source>
      <translation>Ebene hinzufügen</translation>
    </message>
    <message>
      <source>Add a pa&amp;in point</source>
      <translation>&amp;Schmerzpunkt hinzufügen</translation>
    </message>
    <message>
      <source>Add a pain point</source>
      <translation>Schmerzpunkt hinzufügen</translation>
    </message>
    <message>
      <source>Add a phase</source>
      <translation>Phase hinzufügen</translation>
    </message>
    <message>
      <source>Add a picture</source>
      <translation>Bild hinzufügen</translation>
    </message>
    <message>
      <source>Add a reading</source>
      <translation>Messwert hinzufügen</translation>
    </message>
    <message>
      <source>Add a reading to “{title}”</source>
      <translation>Messwert zu „{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Zeile hinzufügen</translation>
    </message>
    <message>
      <source>Add a row ({key Ins})</source>
      <translation>Zeile hinzufügen ({key Ins})</translation>
    </message>
    <message>
      <source>Add a touchpoint</source>
      <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
      <source>Add an information item</source>
      <translation>Angabe hinzufügen</translation>
    </message>
    <message>
      <source>Add an opportunit&amp;y</source>
      <translation>&amp;Chance hinzufügen</translation>
    </message>
    <message>
      <source>Add an opportunity</source>
      <translation>Chance hinzufügen</translation>
    </message>
    <message>
      <source>Add p&amp;icture…</source>
      <translation>B&amp;ild hinzufügen …</translation>
    </message>
    <message>
      <source>Add to all</source>
      <translation>Zu allen</translation>
    </message>
    <message>
      <source>Add to the selection</source>
      <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
      <source>Add “{title}”</source>
      <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add “{title}”</source>
      <comment>edit.add-entry</comment>
      <translation>„{title}“ anlegen</translation>
    </message>
    <message>
      <source>Add, and the &amp;next period</source>
      <translation>Hinzufügen, &amp;nächster Zeitraum</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All edits are kept on this computer again.</source>
      <translation>Alle Änderungen sind wieder auf diesem Computer gesichert.</translation>
    </message>
    <message>
      <source>All maps</source>
      <translation>Alle Karten</translation>
    </message>
    <message>
      <source>All of it could still be read. It is a new document; save it under a name of its own.</source>
      <translation>Alles ließ sich noch lesen. Das ist ein neues Dokument; bitte unter eigenem Namen speichern.</translation>
    </message>
    <message>
      <source>All personas</source>
      <translation>Alle Personas</translation>
    </message>
    <message>
      <source>All your edits are kept on this computer, and you can go on working. What happened is written down in {log}.</source>
      <translation>Alle Ihre Änderungen sind auf diesem Computer gesichert, und Sie können weiterarbeiten. Was geschah, steht in {log}.</translation>
    </message>
    <message>
      <source>Also: {names}</source>
      <translation>Außerdem: {names}</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Alternative</translation>
    </message>
    <message>
      <source>An NPS is between −100 and +100.</source>
      <translation>Ein NPS liegt zwischen −100 und +100.</translation>
    </message>
    <message>
      <source>An entry cannot be merged with itself.</source>
      <translation>Ein Eintrag lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
      <source>An object is expected here.</source>
      <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
      <source>Another document, “{name}”, has unsaved work. It is kept on this computer.</source>
      <translation>Ein weiteres Dokument, „{name}“, enthält nicht gespeicherte Arbeit. Sie ist auf diesem Computer gesichert.</translation>
    </message>
    <message>
      <source>Another view is called “{title}”.</source>
      <translation>Eine andere Ansicht heißt schon „{title}“.</translation>
    </message>
    <message>
      <source>Answer promised</source>
      <translation>Zugesagte Antwort</translation>
    </message>
    <message>
      <source>Answer promised (minutes)</source>
      <translation>Antwort zugesagt (Minuten)</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Beantwortet durch</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antwort auf</translation>
    </message>
    <message>
      <source>Answers from 0 to 6; with all three counts the score follows from them</source>
      <translation>Antworten von 0 bis 6; sind alle drei Zahlen bekannt, folgt der Wert daraus</translation>
    </message>
    <message>
      <source>Answers of 7 or 8; with all three counts the score follows from them</source>
      <translation>Antworten 7 und 8; sind alle drei Zahlen bekannt, folgt der Wert daraus</translation>
    </message>
    <message>
      <source>Answers of 9 or 10; with all three counts the score follows from them</source>
      <translation>Antworten 9 und 10; sind alle drei Zahlen bekannt, folgt der Wert daraus</translation>
    </message>
    <message>
      <source>Answers the pain points</source>
      <translation>Löst die Schmerzpunkte</translation>
    </message>
    <message>
      <source>Answers to pain points</source>
      <translation>Antworten auf Schmerzpunkte</translation>
    </message>
    <message>
      <source>Answers within</source>
      <translation>Antwort binnen</translation>
    </message>
    <message>
      <source>Anything else that is worth knowing</source>
      <translation>Was sonst noch wissenswert ist</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>As &amp;opened</source>
      <translation>Stand beim &amp;Öffnen</translation>
    </message>
    <message>
      <source>As &amp;persona</source>
      <translation>Als &amp;Persona</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Wie im Fenster</translation>
    </message>
    <message>
      <source>As is</source>
      <translation>Ist-Zustand</translation>
    </message>
    <message>
      <source>As its category</source>
      <translation>Wie die Kategorie</translation>
    </message>
    <message>
      <source>As last &amp;saved</source>
      <translation>Zuletzt &amp;gespeichertem Stand</translation>
    </message>
    <message>
      <source>As much effort ({effort}) as impact ({impact})</source>
      <translation>Aufwand ({effort}) und Wirkung ({impact}) gleich groß</translation>
    </message>
    <message>
      <source>As of {day}</source>
      <translation>Stand {day}</translation>
    </message>
    <message>
      <source>As the next persona</source>
      <translation>Als nächste Persona</translation>
    </message>
    <message>
      <source>Asked for</source>
      <translation>Erfragt</translation>
    </message>
    <message>
      <source>Asked for at</source>
      <translation>Gefragt bei</translation>
    </message>
    <message>
      <source>Asks for</source>
      <translation>Fragt nach</translation>
    </message>
    <message>
      <source>Asks for an opinion</source>
      <translation>Fragt nach der Meinung</translation>
    </message>
    <message>
      <source>Asks the customer for</source>
      <translation>Verlangt vom Kunden</translation>
    </message>
    <message>
      <source>Assumption</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>At most {width} × {height} pixels are possible: too small to read. Choose PDF or SVG</source>
      <translation>Höchstens {width} × {height} Pixel sind möglich: zu klein zum Lesen. Besser PDF oder SVG wählen</translation>
    </message>
    <message>
      <source>Attached pictures</source>
      <translation>Angehängte Bilder</translation>
    </message>
    <message>
      <source>Attachments</source>
      <translation>Anhänge</translation>
    </message>
    <message>
      <source>Automatable</source>
      <translation>Automatisierbar</translation>
    </message>
    <message>
      <source>Automated</source>
      <translation>Automatisiert</translation>
    </message>
    <message>
      <source>Back along the link</source>
      <translation>Verbindung zurückgehen</translation>
    </message>
    <message>
      <source>Back to the usual view</source>
      <translation>Zur Standardansicht</translation>
    </message>
    <message>
      <source>Back to the window</source>
      <translation>Zurück ins Fenster</translation>
    </message>
    <message>
      <source>Back to “{title}”</source>
      <translation>Zurück zu „{title}“</translation>
    </message>
    <message>
      <source>Back-end systems that this is connected to; a new name adds one</source>
      <translation>Angebundene Systeme; ein neuer Name legt eines an</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <source>Backstage</source>
      <translation>Hinter den Kulissen</translation>
    </message>
    <message>
      <source>Backstage</source>
      <comment>maps.lane.backstage</comment>
      <translation>Hinter den Kulissen</translation>
    </message>
    <message>
      <source>Bar |</source>
      <translation>Strich |</translation>
    </message>
    <message>
      <source>Based on: {source}</source>
      <translation>Grundlage: {source}</translation>
    </message>
    <message>
      <source>Before the contract</source>
      <translation>Vorvertragsphase</translation>
    </message>
    <message>
      <source>Before the contract</source>
      <comment>maps.phase.before</comment>
      <translation>Vorvertrag</translation>
    </message>
    <message>
      <source>Beyond the outermost card: its phase, its lane</source>
      <translation>Über die äußerste Karte hinaus: ihre Phase, ihre Ebene</translation>
    </message>
    <message>
      <source>Big projects</source>
      <translation>Große Vorhaben</translation>
    </message>
    <message>
      <source>Bill arrives #letter !wrong amount:4x3 @Billing ~-2 “Wrong again” ?contract number</source>
      <translation>Rechnung kommt #Brief !falscher Betrag:4x3 @Billing ~-2 „Schon wieder falsch“ ?Vertragsnummer</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Abrechnung</translation>
    </message>
    <message>
      <source>Black screen, white screen</source>
      <translation>Schwarzer, weißer Bildschirm</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Blueprint lines</source>
      <translation>Blueprint-Linien</translation>
    </message>
    <message numerus="yes">
      <source>Bring back %n built-in channels</source>
      <translation>
        <numerusform>%n mitgelieferten Kanal zurückholen</numerusform>
        <numerusform>%n mitgelieferte Kanäle zurückholen</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring back built-in channels</source>
      <translation>Mitgelieferte Kanäle zurückholen</translation>
    </message>
    <message>
      <source>Bring measured figures from a CSV file into a document.</source>
      <translation>Bringt gemessene Werte aus einer CSV-Datei in ein Dokument.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>By telephone</source>
      <translation>Telefonisch</translation>
    </message>
    <message>
      <source>CES</source>
      <translation>CES</translation>
    </message>
    <message>
      <source>CSAT</source>
      <translation>CSAT</translation>
    </message>
    <message>
      <source>CSV for programs: no byte order mark, and texts that a spreadsheet could take for a formula as they are</source>
      <translation>CSV für Programme: ohne Bytereihenfolge-Marke, und Texte, die ein Tabellenprogramm für eine Formel halten könnte, wie sie sind</translation>
    </message>
    <message>
      <source>CSV for spreadsheets</source>
      <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cannot save: {reason}</source>
      <translation>Speichern nicht möglich: {reason}</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>Card above</source>
      <translation>Kontaktpunkt darüber</translation>
    </message>
    <message>
      <source>Card below</source>
      <translation>Kontaktpunkt darunter</translation>
    </message>
    <message>
      <source>Card to the left</source>
      <translation>Kontaktpunkt links</translation>
    </message>
    <message>
      <source>Card to the right</source>
      <translation>Kontaktpunkt rechts</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Vorgänge</translation>
    </message>
    <message>
      <source>Catalogues</source>
      <translation>Kataloge</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Cause</source>
      <comment>find.in.cause</comment>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Change a condition to “{title}”</source>
      <translation>Bedingung in „{title}“ ändern</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>Farbe ändern</translation>
    </message>
    <message>
      <source>Change the emotion</source>
      <translation>Stimmung ändern</translation>
    </message>
    <message>
      <source>Change the kind of link</source>
      <translation>Art der Verbindung ändern</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Channel preferences</source>
      <translation>Kanalvorlieben</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Channels of each phase</source>
      <translation>Kanäle je Phase</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Chatbot</source>
      <translation>Chatbot</translation>
    </message>
    <message>
      <source>Choose a CSV file, or paste a table that you copied from a spreadsheet. It needs a column that names the touchpoint, and one for what was measured there.</source>
      <translation>Wählen Sie eine CSV-Datei oder fügen Sie eine Tabelle ein, die Sie aus einer Tabellenkalkulation kopiert haben. Sie braucht eine Spalte, die den Kontaktpunkt nennt, und eine für das, was dort gemessen wurde.</translation>
    </message>
    <message>
      <source>Choose an icon</source>
      <translation>Symbol wählen</translation>
    </message>
    <message>
      <source>Choose and order rows…</source>
      <translation>Zeilen wählen und ordnen …</translation>
    </message>
    <message>
      <source>Choose the customer-value class first.</source>
      <translation>Wählen Sie zuerst die Kundenwertklasse.</translation>
    </message>
    <message>
      <source>Citations</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Clear and close the filter</source>
      <translation>Filter aufheben und schließen</translation>
    </message>
    <message>
      <source>Click or drag to move the map</source>
      <translation>Klicken oder ziehen, um die Karte zu verschieben</translation>
    </message>
    <message>
      <source>Click to sort, {key Shift}+click to sort by one more column, right click to filter or hide</source>
      <translation>Klick sortiert, {key Shift}+Klick nach einer weiteren Spalte, Rechtsklick filtert oder blendet aus</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Trotzdem schließen</translation>
    </message>
    <message>
      <source>Close quick entry</source>
      <translation>Schnelleingabe schließen</translation>
    </message>
    <message>
      <source>Close: {panel}</source>
      <translation>Schließen: {panel}</translation>
    </message>
    <message>
      <source>Col&amp;our</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>Col&amp;umn</source>
      <translation>&amp;Spalte</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns as at first</source>
      <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
      <source>Columns end &amp;with</source>
      <translation>&amp;Spalten enden mit</translation>
    </message>
    <message>
      <source>Comma ,</source>
      <translation>Komma ,</translation>
    </message>
    <message>
      <source>Comma: 3,5</source>
      <translation>Komma: 3,5</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comment</source>
      <comment>find.in.comment</comment>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Companies that would go on talking in person to customers of low value</source>
      <translation>Unternehmen, die mit Kunden von geringem Wert weiter persönlich sprechen würden</translation>
    </message>
    <message>
      <source>Companies that would go on talking in person to dream customers</source>
      <translation>Unternehmen, die mit Traumkunden weiter persönlich sprechen würden</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <source>Condition</source>
      <comment>find.in.condition</comment>
      <translation>Bedingung</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>Vertraulichkeit</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Angebunden</translation>
    </message>
    <message>
      <source>Connected with</source>
      <translation>Verbunden mit</translation>
    </message>
    <message>
      <source>Contact centres that expect more contacts</source>
      <translation>Kontaktzentren, die mit mehr Kontakten rechnen</translation>
    </message>
    <message>
      <source>Contact centres that see service as what sets a company apart</source>
      <translation>Kontaktzentren, für die der Service ein Unternehmen von anderen unterscheidet</translation>
    </message>
    <message>
      <source>Conte&amp;xt travels</source>
      <translation>Konte&amp;xt geht mit</translation>
    </message>
    <message>
      <source>Context is lost</source>
      <translation>Kontext geht verloren</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiterarbeiten</translation>
    </message>
    <message>
      <source>Contract overview</source>
      <translation>Vertragsübersicht</translation>
    </message>
    <message>
      <source>Copied from</source>
      <translation>Kopie von</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt kopieren</numerusform>
        <numerusform>%n Kontaktpunkte kopieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy as table</source>
      <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy the chart as a picture, the table as text</source>
      <translation>Diagramm als Bild kopieren, Tabelle als Text</translation>
    </message>
    <message>
      <source>Copy, export, columns</source>
      <translation>Kopieren, exportieren, Spalten</translation>
    </message>
    <message>
      <source>Create detail ma&amp;p</source>
      <translation>Detailkarte &amp;anlegen</translation>
    </message>
    <message>
      <source>Create map</source>
      <translation>Karte anlegen</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <source>Customer</source>
      <comment>maps.lane.customer</comment>
      <translation>Kundin &amp; Kunde</translation>
    </message>
    <message>
      <source>Customer data platform</source>
      <translation>Kundendatenplattform</translation>
    </message>
    <message>
      <source>Customer effort (CES)</source>
      <translation>Aufwand für Kunden (CES)</translation>
    </message>
    <message>
      <source>Customer journeys as graphs of touchpoints</source>
      <translation>Kundenreisen als Graphen aus Kontaktpunkten</translation>
    </message>
    <message>
      <source>Customer portal</source>
      <translation>Kundenportal</translation>
    </message>
    <message>
      <source>Customer relations (CRM)</source>
      <translation>Kundenverwaltung (CRM)</translation>
    </message>
    <message>
      <source>Customer segment</source>
      <translation>Kundensegment</translation>
    </message>
    <message>
      <source>Customers who say that nobody spoke to them about the portal</source>
      <translation>Kunden, die sagen, dass sie niemand auf das Portal angesprochen hat</translation>
    </message>
    <message>
      <source>Customers who use the portal after their adviser spoke to them about it</source>
      <translation>Kunden, die das Portal nutzen, nachdem ihr Betreuer sie darauf angesprochen hat</translation>
    </message>
    <message>
      <source>Customers whom their adviser brought to the portal</source>
      <translation>Kunden, die ihr Betreuer zum Portal gebracht hat</translation>
    </message>
    <message numerus="yes">
      <source>Cut %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt ausschneiden</numerusform>
        <numerusform>%n Kontaktpunkte ausschneiden</numerusform>
      </translation>
    </message>
    <message>
      <source>D&amp;uplicate</source>
      <translation>&amp;Duplizieren</translation>
    </message>
    <message>
      <source>DOS (cp850)</source>
      <translation>DOS (cp850)</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Day and night</source>
      <translation>Rund um die Uhr</translation>
    </message>
    <message>
      <source>De&amp;lete map</source>
      <translation>Karte &amp;löschen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete</source>
      <comment>key.del</comment>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Delete</source>
      <comment>views.remove</comment>
      <translation>Löschen</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n entries</source>
      <translation>
        <numerusform>%n Eintrag löschen</numerusform>
        <numerusform>%n Einträge löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n information item(s)</source>
      <translation>
        <numerusform>%n Angabe löschen</numerusform>
        <numerusform>%n Angaben löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n link(s)</source>
      <translation>
        <numerusform>%n Verbindung löschen</numerusform>
        <numerusform>%n Verbindungen löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n opportunit(ies)</source>
      <translation>
        <numerusform>%n Chance löschen</numerusform>
        <numerusform>%n Chancen löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pain point(s)</source>
      <translation>
        <numerusform>%n Schmerzpunkt löschen</numerusform>
        <numerusform>%n Schmerzpunkte löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n reading(s)</source>
      <translation>
        <numerusform>%n Messwert löschen</numerusform>
        <numerusform>%n Messwerte löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n selected item(s)</source>
      <translation>
        <numerusform>%n ausgewähltes Element löschen</numerusform>
        <numerusform>%n ausgewählte Elemente löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt löschen</numerusform>
        <numerusform>%n Kontaktpunkte löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n touchpoint(s) in the table</source>
      <translation>
        <numerusform>%n Kontaktpunkt in der Tabelle löschen</numerusform>
        <numerusform>%n Kontaktpunkte in der Tabelle löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete map “{title}”</source>
      <translation>Karte „{title}“ löschen</translation>
    </message>
    <message>
      <source>Delete the selected rows</source>
      <translation>Ausgewählte Zeilen löschen</translation>
    </message>
    <message>
      <source>Delete the view ({key Del}); the map stays as it is</source>
      <translation>Die Ansicht löschen ({key Del}); die Karte bleibt, wie sie ist</translation>
    </message>
    <message>
      <source>Delete view “{title}”</source>
      <translation>Ansicht „{title}“ löschen</translation>
    </message>
    <message>
      <source>Delete “{title}”</source>
      <translation>„{title}“ löschen</translation>
    </message>
    <message numerus="yes">
      <source>Deleted with %n touchpoint(s); {key Ctrl+Z} brings all of it back.</source>
      <translation>
        <numerusform>Mit %n Kontaktpunkt gelöscht; {key Ctrl+Z} holt alles zurück.</numerusform>
        <numerusform>Mit %n Kontaktpunkten gelöscht; {key Ctrl+Z} holt alles zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Detail map</source>
      <translation>Detailkarte</translation>
    </message>
    <message>
      <source>Detail map of “{title}”</source>
      <translation>Detailkarte zu „{title}“</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Detractors</source>
      <translation>Detraktoren</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Digital</source>
      <translation>Digital</translation>
    </message>
    <message>
      <source>Digital channels beside the telephone that were expected in Europe by the end of 2016</source>
      <translation>Digitale Kanäle neben dem Telefon, die bis Ende 2016 in Europa erwartet wurden</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>Dokument (PDF)</translation>
    </message>
    <message>
      <source>Don't save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Umgesetzt</translation>
    </message>
    <message>
      <source>Dots per inch</source>
      <translation>Punkte pro Zoll (dpi)</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Down</source>
      <comment>views.down</comment>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Entwürfe</translation>
    </message>
    <message>
      <source>Draw customer journeys as maps of touchpoints. Without a command the window opens.</source>
      <translation>Kundenreisen als Karten von Kontaktpunkten zeichnen. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
      <source>Drawing settings are not taken over.</source>
      <translation>Einstellungen zum Zeichnen werden nicht übernommen.</translation>
    </message>
    <message>
      <source>Draws customer journeys as graphs of touchpoints. It works without a network, and your work stays in files of your own.

Built with Qt {qt}. Icons: Lucide (ISC licence).</source>
      <translation>Zeichnet Kundenreisen als Graphen aus Kontaktpunkten. Es arbeitet ohne Netz, und Ihre Arbeit bleibt in Ihren eigenen Dateien.

Gebaut mit Qt {qt}. Symbole: Lucide (ISC-Lizenz).</translation>
    </message>
    <message>
      <source>Dream customer</source>
      <translation>Traumkunde</translation>
    </message>
    <message>
      <source>Drop-out</source>
      <translation>Abbruch</translation>
    </message>
    <message>
      <source>Drop-out rate</source>
      <translation>Abbruchquote</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
      <source>Duplicate %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt duplizieren</numerusform>
        <numerusform>%n Kontaktpunkte duplizieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Duplicate as &amp;to-be</source>
      <translation>Als &amp;Soll duplizieren</translation>
    </message>
    <message>
      <source>Duplicate as a &amp;copy</source>
      <translation>Als &amp;Kopie duplizieren</translation>
    </message>
    <message>
      <source>Duplicate map “{title}”</source>
      <translation>Karte „{title}“ duplizieren</translation>
    </message>
    <message>
      <source>Duplicate “{title}”</source>
      <translation>„{title}“ duplizieren</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>E&amp;motion</source>
      <translation>Sti&amp;mmung</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>E-mail management</source>
      <translation>E-Mail-Management</translation>
    </message>
    <message numerus="yes">
      <source>Edit %n item(s)</source>
      <translation>
        <numerusform>%n Eintrag bearbeiten</numerusform>
        <numerusform>%n Einträge bearbeiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>Zelle bearbeiten</translation>
    </message>
    <message>
      <source>Edit the selected card; on an empty map: the first touchpoint</source>
      <translation>Ausgewählten Kontaktpunkt bearbeiten; auf einer leeren Karte: erster Kontaktpunkt</translation>
    </message>
    <message>
      <source>Edit “{title}”</source>
      <translation>„{title}“ bearbeiten</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Aufwand</translation>
    </message>
    <message>
      <source>Effort: what it takes</source>
      <translation>Aufwand: was es kostet</translation>
    </message>
    <message>
      <source>Electronic mailbox</source>
      <translation>Elektronisches Postfach</translation>
    </message>
    <message>
      <source>Emotion</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Emotion along the journey</source>
      <translation>Stimmung entlang der Reise</translation>
    </message>
    <message>
      <source>Emotion down (w&amp;orse)</source>
      <translation>Stimmung &amp;schlechter</translation>
    </message>
    <message>
      <source>Emotion from −3 (awful) to +3 (delighted)</source>
      <translation>Stimmung von −3 (schrecklich) bis +3 (begeistert)</translation>
    </message>
    <message>
      <source>Emotion from −3 to +3</source>
      <translation>Stimmung von −3 bis +3</translation>
    </message>
    <message>
      <source>Emotion up (&amp;better)</source>
      <translation>Stimmung &amp;besser</translation>
    </message>
    <message>
      <source>Emotion: {who}</source>
      <translation>Stimmung: {who}</translation>
    </message>
    <message>
      <source>Emotions</source>
      <translation>Stimmungen</translation>
    </message>
    <message numerus="yes">
      <source>Empty %n cell(s)</source>
      <translation>
        <numerusform>%n Zelle leeren</numerusform>
        <numerusform>%n Zellen leeren</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty map</source>
      <translation>Leere Karte</translation>
    </message>
    <message>
      <source>Empty the selected cells</source>
      <translation>Ausgewählte Zellen leeren</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End</source>
      <comment>key.end</comment>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Ends badly</source>
      <translation>Endet schlecht</translation>
    </message>
    <message>
      <source>Ends well</source>
      <translation>Endet gut</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>English</source>
      <comment>form.english</comment>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Escalation</source>
      <translation>Eskalation</translation>
    </message>
    <message>
      <source>European contact centres whose digital traffic grew within two years</source>
      <translation>Europäische Kontaktzentren, deren digitaler Verkehr in zwei Jahren gewachsen ist</translation>
    </message>
    <message>
      <source>European contact centres whose telephone traffic shrank within two years</source>
      <translation>Europäische Kontaktzentren, deren Telefonverkehr in zwei Jahren geschrumpft ist</translation>
    </message>
    <message>
      <source>Every cell can be read.</source>
      <translation>Alle Zellen sind lesbar.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Evidence</source>
      <comment>charts.column.evidence</comment>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Evidence</source>
      <comment>find.in.evidence</comment>
      <translation>Beleg</translation>
    </message>
    <message>
      <source>Evidence at touchpoints</source>
      <translation>Belege an Kontaktpunkten</translation>
    </message>
    <message>
      <source>Evidence of each phase</source>
      <translation>Belege je Phase</translation>
    </message>
    <message>
      <source>Evidence of pain points</source>
      <translation>Belege zu Schmerzpunkten</translation>
    </message>
    <message>
      <source>Evidence status</source>
      <translation>Beleglage</translation>
    </message>
    <message>
      <source>Export as CSV…</source>
      <translation>Als CSV exportieren …</translation>
    </message>
    <message>
      <source>Export the map</source>
      <translation>Karte exportieren</translation>
    </message>
    <message>
      <source>Export: {name}</source>
      <translation>Exportieren: {name}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Face to face</source>
      <translation>Persönlich</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Feedback</translation>
    </message>
    <message>
      <source>Figure with a unit</source>
      <translation>Zahl mit Einheit</translation>
    </message>
    <message>
      <source>Figures: {source}</source>
      <translation>Vergleichswerte: {source}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File format</source>
      <translation>Dateiformat</translation>
    </message>
    <message>
      <source>Files like “{name}” cannot be imported. Known endings: {known}.</source>
      <translation>Dateien wie „{name}“ können nicht importiert werden. Bekannte Endungen: {known}.</translation>
    </message>
    <message>
      <source>Files you work on will appear here.</source>
      <translation>Hier erscheinen die Dateien, an denen Sie arbeiten.</translation>
    </message>
    <message>
      <source>Fill preferred channels of “{title}”</source>
      <translation>Bevorzugte Kanäle von „{title}“ füllen</translation>
    </message>
    <message>
      <source>Fill with the figures for this class</source>
      <translation>Mit den Werten dieser Klasse füllen</translation>
    </message>
    <message>
      <source>Fill-ins</source>
      <translation>Nebenbei</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter</source>
      <comment>tables.values.done</comment>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Filter by phase, owner…</source>
      <translation>Filtern nach Phase, Kanal …</translation>
    </message>
    <message>
      <source>Filter by: {field}</source>
      <translation>Filtern nach: {field}</translation>
    </message>
    <message>
      <source>Filter rows ({key Ctrl+F})</source>
      <translation>Zeilen filtern ({key Ctrl+F})</translation>
    </message>
    <message>
      <source>Filter the rows</source>
      <translation>Zeilen filtern</translation>
    </message>
    <message>
      <source>Filter values…</source>
      <translation>Werte filtern …</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find in all texts of all maps</source>
      <translation>In allen Texten aller Karten suchen</translation>
    </message>
    <message>
      <source>Find in all texts of this map</source>
      <translation>In allen Texten dieser Karte suchen</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find on the other maps of the file, too ({key Alt+M})</source>
      <translation>Auch auf den anderen Karten der Datei suchen ({key Alt+M})</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
      <source>First card of the map</source>
      <translation>Erster Kontaktpunkt der Karte</translation>
    </message>
    <message>
      <source>First card of the row</source>
      <translation>Erster Kontaktpunkt der Zeile</translation>
    </message>
    <message>
      <source>First, last touchpoint</source>
      <translation>Erster, letzter Kontaktpunkt</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>Häufigkeit</translation>
    </message>
    <message>
      <source>Frequency: how often it happens</source>
      <translation>Häufigkeit: wie oft es vorkommt</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From</source>
      <comment>form.reading.period_from</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>From</source>
      <comment>import-readings.field.from</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>From a &amp;list…</source>
      <translation>Aus einer &amp;Liste …</translation>
    </message>
    <message>
      <source>From a list…</source>
      <translation>Aus einer Liste …</translation>
    </message>
    <message>
      <source>Frontstage</source>
      <translation>Sichtbarer Kontakt</translation>
    </message>
    <message>
      <source>Frontstage</source>
      <comment>maps.lane.frontstage</comment>
      <translation>Sichtbarer Kontakt</translation>
    </message>
    <message>
      <source>Frustrating customer</source>
      <translation>Frustkunde</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give the same to all that are selected</source>
      <translation>Allen Ausgewählten dasselbe geben</translation>
    </message>
    <message>
      <source>Give the view another name ({key F2})</source>
      <translation>Der Ansicht einen anderen Namen geben ({key F2})</translation>
    </message>
    <message>
      <source>Glossary article “Kundenkontaktpunkte – Definition und Bedeutung” (customer touchpoints), citing Peppers &amp; Rogers (2016) and Shaw &amp; Ivens (2002)</source>
      <translation>Glossarartikel „Kundenkontaktpunkte – Definition und Bedeutung“, der Peppers &amp; Rogers (2016) und Shaw &amp; Ivens (2002) anführt</translation>
    </message>
    <message>
      <source>Go back to an earlier version</source>
      <translation>Zu einer früheren Fassung zurückkehren</translation>
    </message>
    <message>
      <source>Go to its or&amp;igin in the as-is</source>
      <translation>Zum Ursprung &amp;im Ist</translation>
    </message>
    <message>
      <source>Go to the card</source>
      <translation>Zum Kontaktpunkt</translation>
    </message>
    <message>
      <source>Go to {number}…</source>
      <translation>Gehe zu {number} …</translation>
    </message>
    <message>
      <source>Go&amp;al</source>
      <translation>&amp;Ziel</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Goal</source>
      <comment>find.in.goal</comment>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Goes on</source>
      <translation>Geht weiter</translation>
    </message>
    <message>
      <source>Goes to the map that shows this in detail</source>
      <translation>Geht zur Karte, die dies im Einzelnen zeigt</translation>
    </message>
    <message>
      <source>Goes to the touchpoint that this one comes from</source>
      <translation>Geht zum Kontaktpunkt, von dem dieser stammt</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Guards a finished phase against accidents</source>
      <translation>Schützt eine fertige Phase vor Versehen</translation>
    </message>
    <message>
      <source>Here it is decided whether the customer stays</source>
      <translation>Hier entscheidet sich, ob der Kunde bleibt</translation>
    </message>
    <message>
      <source>Hide row</source>
      <translation>Zeile ausblenden</translation>
    </message>
    <message>
      <source>Hide this column</source>
      <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <source>High effort, high yield</source>
      <translation>Hoher Aufwand, hoher Ertrag</translation>
    </message>
    <message>
      <source>High effort, low yield</source>
      <translation>Hoher Aufwand, niedriger Ertrag</translation>
    </message>
    <message>
      <source>Highest priority</source>
      <translation>Höchste Priorität</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>key.home</comment>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>Hopeful customer</source>
      <translation>Hoffnungskunde</translation>
    </message>
    <message>
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <source>How far the work on this map is</source>
      <translation>Wie weit die Arbeit an dieser Karte ist</translation>
    </message>
    <message>
      <source>How long it takes until the next contact</source>
      <translation>Wie lange es bis zum nächsten Kontakt dauert</translation>
    </message>
    <message>
      <source>How many answered or were counted</source>
      <translation>Wie viele geantwortet haben oder gezählt wurden</translation>
    </message>
    <message>
      <source>How many it hurts, from 1 (few) to 5 (nearly all)</source>
      <translation>Wie viele es trifft, von 1 (wenige) bis 5 (fast alle)</translation>
    </message>
    <message>
      <source>How many of a hundred contacts should take this channel</source>
      <translation>Wie viele von hundert Kontakten über diesen Kanal laufen sollen</translation>
    </message>
    <message>
      <source>How many of a hundred customers take this way</source>
      <translation>Wie viele von hundert Kunden diesen Weg nehmen</translation>
    </message>
    <message>
      <source>How much it helps, from 1 (little) to 5 (a lot)</source>
      <translation>Wie viel es hilft, von 1 (wenig) bis 5 (viel)</translation>
    </message>
    <message>
      <source>How much it hurts, from 1 (hardly) to 5 (very much)</source>
      <translation>Wie sehr es schmerzt, von 1 (kaum) bis 5 (sehr)</translation>
    </message>
    <message>
      <source>How the customer gets from one to the other</source>
      <translation>Wie der Kunde vom einen zum anderen kommt</translation>
    </message>
    <message>
      <source>How the people here are trained, which tone they keep</source>
      <translation>Wie die Leute hier geschult sind, welchen Ton sie pflegen</translation>
    </message>
    <message>
      <source>How things are, or how they shall be</source>
      <translation>Wie es ist oder wie es sein soll</translation>
    </message>
    <message>
      <source>How well what is said here is known: assumed, partly backed or researched</source>
      <translation>Wie gesichert das Gesagte ist: angenommen, teils belegt oder erforscht</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>ID of the place</source>
      <translation>ID des Ortes</translation>
    </message>
    <message>
      <source>ID of the touchpoint</source>
      <translation>ID des Kontaktpunkts</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <source>Icons and colours of the nodes are not taken over.</source>
      <translation>Symbole und Farben der Knoten werden nicht übernommen.</translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idee</translation>
    </message>
    <message>
      <source>If you don't save, your changes go to Drafts, where they stay for 30 days on this computer.</source>
      <translation>Wenn Sie nicht speichern, kommen Ihre Änderungen zu den Entwürfen und bleiben dort 30 Tage auf diesem Computer.</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <source>Impact against effort</source>
      <translation>Wirkung gegen Aufwand</translation>
    </message>
    <message>
      <source>Impact {impact}, effort {effort}</source>
      <translation>Wirkung {impact}, Aufwand {effort}</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>import-readings.go</comment>
      <translation>Importieren</translation>
    </message>
    <message numerus="yes">
      <source>Import %n reading(s)</source>
      <translation>
        <numerusform>%n Messwert importieren</numerusform>
        <numerusform>%n Messwerte importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Import &amp;readings…</source>
      <translation>Messwerte &amp;importieren …</translation>
    </message>
    <message>
      <source>Import readings</source>
      <translation>Messwerte importieren</translation>
    </message>
    <message>
      <source>Imported journey</source>
      <translation>Importierte Kundenreise</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Dazwischen</translation>
    </message>
    <message>
      <source>In detail</source>
      <translation>Im Einzelnen</translation>
    </message>
    <message>
      <source>In person</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>In Abstimmung</translation>
    </message>
    <message>
      <source>In the order of the journey</source>
      <translation>In der Reihenfolge der Karte</translation>
    </message>
    <message>
      <source>In the table</source>
      <translation>In der Tabelle</translation>
    </message>
    <message>
      <source>Information asked for</source>
      <translation>Angabe, nach der gefragt wird</translation>
    </message>
    <message>
      <source>Information asked or told</source>
      <translation>Erfragte oder mitgeteilte Angaben</translation>
    </message>
    <message>
      <source>Information item</source>
      <translation>Angabe</translation>
    </message>
    <message>
      <source>Information item</source>
      <comment>find.in.information</comment>
      <translation>Angabe</translation>
    </message>
    <message>
      <source>Information items</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Information that the customer gets here; a new name adds an item</source>
      <translation>Was der Kunde hier erfährt; ein neuer Name legt eine Angabe an</translation>
    </message>
    <message>
      <source>Information that the customer has to give here; a new name adds an item</source>
      <translation>Was der Kunde hier angeben muss; ein neuer Name legt eine Angabe an</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Einfg</translation>
    </message>
    <message>
      <source>Insert</source>
      <comment>key.ins</comment>
      <translation>Einfg</translation>
    </message>
    <message>
      <source>Internal interaction</source>
      <translation>Interne Interaktion</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <source>It can be updated to what is shown now.</source>
      <translation>Sie kann auf das gebracht werden, was jetzt zu sehen ist.</translation>
    </message>
    <message>
      <source>It has more than the {limit} rows that can be imported at once.</source>
      <translation>Sie hat mehr als die {limit} Zeilen, die auf einmal importiert werden können.</translation>
    </message>
    <message>
      <source>It holds a number that is none.</source>
      <translation>Sie enthält eine Zahl, die keine ist.</translation>
    </message>
    <message>
      <source>It holds more than the {limit} touchpoints that fit into one document.</source>
      <translation>Sie enthält mehr als die {limit} Kontaktpunkte, die in ein Dokument passen.</translation>
    </message>
    <message>
      <source>It is larger than the {limit} MB that can be read.</source>
      <translation>Sie ist größer als die {limit} MB, die gelesen werden können.</translation>
    </message>
    <message>
      <source>It is nested too deeply.</source>
      <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>It is not a Journeymap project.</source>
      <translation>Sie ist kein Journeymap-Projekt.</translation>
    </message>
    <message>
      <source>It is not valid JSON (line {line}, column {column}).</source>
      <translation>Sie ist kein gültiges JSON (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message numerus="yes">
      <source>It is used in %n more places, on other maps.</source>
      <translation>
        <numerusform>Verwendet auch an %n Stelle auf einer anderen Karte.</numerusform>
        <numerusform>Verwendet auch an %n Stellen auf anderen Karten.</numerusform>
      </translation>
    </message>
    <message>
      <source>It must hang on exactly one touchpoint or one link.</source>
      <translation>Es muss an genau einem Kontaktpunkt oder einer Verbindung hängen.</translation>
    </message>
    <message>
      <source>It must not be empty.</source>
      <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
      <source>It needs a touchpoint to stand at: pick one.</source>
      <translation>Ein Kontaktpunkt fehlt: bitte einen auswählen.</translation>
    </message>
    <message>
      <source>It was written in version {version} of the format; this program knows versions up to {known}.</source>
      <translation>Sie wurde in Version {version} des Formats geschrieben; dieses Programm kennt Versionen bis {known}.</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Journeymap</source>
      <translation>Journeymap</translation>
    </message>
    <message>
      <source>Journeymap {version}</source>
      <translation>Journeymap {version}</translation>
    </message>
    <message>
      <source>Journeys</source>
      <translation>Kundenreisen</translation>
    </message>
    <message>
      <source>Just type</source>
      <translation>Einfach tippen</translation>
    </message>
    <message>
      <source>Just type, or double click.</source>
      <translation>Einfach tippen oder doppelklicken.</translation>
    </message>
    <message>
      <source>Keep in the note</source>
      <translation>In der Notiz behalten</translation>
    </message>
    <message>
      <source>Kept for 30 days; can be undone ({key Del})</source>
      <translation>Bleibt 30 Tage; lässt sich rückgängig machen ({key Del})</translation>
    </message>
    <message>
      <source>Kept on this computer, not yet in the file</source>
      <translation>Auf diesem Computer gesichert, noch nicht in der Datei</translation>
    </message>
    <message>
      <source>Kind of channel</source>
      <translation>Art des Kanals</translation>
    </message>
    <message>
      <source>Lane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>Lane &amp;below</source>
      <translation>Ebene daru&amp;nter</translation>
    </message>
    <message>
      <source>Lane abo&amp;ve</source>
      <translation>Ebene da&amp;rüber</translation>
    </message>
    <message>
      <source>Lane “{title}”</source>
      <translation>Ebene „{title}“</translation>
    </message>
    <message>
      <source>Lane “{title}”: type to rename it. {key Return} adds one below it, {key Ctrl+Shift+Down} moves it down.</source>
      <translation>Ebene „{title}“: zum Umbenennen tippen. {key Return} fügt darunter eine ein, {key Ctrl+Shift+Down} verschiebt sie.</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Laptop</source>
      <translation>Laptop</translation>
    </message>
    <message>
      <source>Last card of the map</source>
      <translation>Letzter Kontaktpunkt der Karte</translation>
    </message>
    <message>
      <source>Last card of the row</source>
      <translation>Letzter Kontaktpunkt der Zeile</translation>
    </message>
    <message>
      <source>Latin-9 (ISO 8859-15)</source>
      <translation>Latin-9 (ISO 8859-15)</translation>
    </message>
    <message>
      <source>Leads to</source>
      <translation>Führt zu</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Left out as you said.</source>
      <translation>Wie gewünscht ausgelassen.</translation>
    </message>
    <message>
      <source>Less impact ({impact}) than effort ({effort})</source>
      <translation>Weniger Wirkung ({impact}) als Aufwand ({effort})</translation>
    </message>
    <message>
      <source>Let everything stand out again</source>
      <translation>Wieder alles hervortreten lassen</translation>
    </message>
    <message>
      <source>Let the view show what is shown now</source>
      <translation>Die Ansicht auf das bringen, was jetzt zu sehen ist</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Brief</translation>
    </message>
    <message>
      <source>Like the &amp;system</source>
      <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
      <source>Limited to {width} × {height} pixels: larger pictures open in few programs</source>
      <translation>Begrenzt auf {width} × {height} Pixel: größere Bilder öffnen nur wenige Programme</translation>
    </message>
    <message>
      <source>Line of interaction</source>
      <translation>Interaktionslinie</translation>
    </message>
    <message>
      <source>Line of visibility</source>
      <translation>Sichtbarkeitslinie</translation>
    </message>
    <message>
      <source>Line {line}: {reason}</source>
      <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>Line {line}: {reason}</source>
      <comment>import-readings.line</comment>
      <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>Line {line}: {text}</source>
      <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Lines left out ({count})</source>
      <translation>Ausgelassene Zeilen ({count})</translation>
    </message>
    <message>
      <source>Link to “{title}”</source>
      <translation>Mit „{title}“ verbinden</translation>
    </message>
    <message>
      <source>Link {number} of {total} to {target}: {what}</source>
      <translation>Verbindung {number} von {total} zu {target}: {what}</translation>
    </message>
    <message>
      <source>Link {title}</source>
      <translation>Verbindung {title}</translation>
    </message>
    <message>
      <source>Link “{source}” to “{target}”</source>
      <translation>„{source}“ mit „{target}“ verbinden</translation>
    </message>
    <message>
      <source>Link “{source}” to “{target}” (typed: {query})? {key Return} links, {key Esc} cancels.</source>
      <translation>„{source}“ mit „{target}“ verbinden (getippt: {query})? {key Return} verbindet, {key Esc} bricht ab.</translation>
    </message>
    <message>
      <source>Link “{source}” to “{target}”? {key Return} links, {key Esc} cancels.</source>
      <translation>„{source}“ mit „{target}“ verbinden? {key Return} verbindet, {key Esc} bricht ab.</translation>
    </message>
    <message>
      <source>Link “{source}”: pick the target with the arrows or type its title. {key Return} links, {key Esc} cancels.</source>
      <translation>„{source}“ verbinden: Ziel mit den Pfeiltasten wählen oder Titel tippen. {key Return} verbindet, {key Esc} bricht ab.</translation>
    </message>
    <message>
      <source>Link: {source} → {target}</source>
      <translation>Verbindung: {source} → {target}</translation>
    </message>
    <message>
      <source>Linked touchpoint &amp;after</source>
      <translation>Verbundener Kontaktpunkt da&amp;nach</translation>
    </message>
    <message>
      <source>Linked touchpoint &amp;before</source>
      <translation>Verbundener Kontaktpunkt &amp;davor</translation>
    </message>
    <message>
      <source>Linked touchpoint a&amp;bove</source>
      <translation>Verbundener Kontaktpunkt dar&amp;über</translation>
    </message>
    <message>
      <source>Linked touchpoint belo&amp;w</source>
      <translation>Verbundener Kontaktpunkt daru&amp;nter</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>List of hits</source>
      <translation>Liste der Treffer</translation>
    </message>
    <message>
      <source>Live chat</source>
      <translation>Live-Chat</translation>
    </message>
    <message>
      <source>Loc&amp;k phase</source>
      <translation>&amp;Phase sperren</translation>
    </message>
    <message>
      <source>Lock phase “{title}”</source>
      <translation>Phase „{title}“ sperren</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Locked</source>
      <comment>picture.phase.locked</comment>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Look at the map like this ({key Return})</source>
      <translation>Die Karte so ansehen ({key Return})</translation>
    </message>
    <message>
      <source>Loop back</source>
      <translation>Rücksprung</translation>
    </message>
    <message>
      <source>Low effort, high yield</source>
      <translation>Niedriger Aufwand, hoher Ertrag</translation>
    </message>
    <message>
      <source>Low effort, low yield</source>
      <translation>Niedriger Aufwand, niedriger Ertrag</translation>
    </message>
    <message>
      <source>Mailbox</source>
      <translation>E-Postfach</translation>
    </message>
    <message>
      <source>Make a document from a template or from a file of another format.</source>
      <translation>Ein Dokument aus einer Vorlage oder aus einer Datei anderen Formats anlegen.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Map {number} of {total}: {title}, {touchpoints}</source>
      <translation>Karte {number} von {total}: {title}, {touchpoints}</translation>
    </message>
    <message>
      <source>Map “{title}”</source>
      <translation>Karte „{title}“</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Maps of “{title}”</source>
      <translation>Karten von „{title}“</translation>
    </message>
    <message>
      <source>Marketing automation</source>
      <translation>Marketing-Automatisierung</translation>
    </message>
    <message>
      <source>Meaning of the column {heading}</source>
      <translation>Bedeutung der Spalte {heading}</translation>
    </message>
    <message>
      <source>Meaning of the column “{heading}”</source>
      <translation>Bedeutung der Spalte „{heading}“</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>Gemessen durch</translation>
    </message>
    <message>
      <source>Measured here before:
{readings}</source>
      <translation>Hier schon gemessen:
{readings}</translation>
    </message>
    <message>
      <source>Menu of the column</source>
      <translation>Menü der Spalte</translation>
    </message>
    <message>
      <source>Menus</source>
      <translation>Menüs</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n entries into “{title}”</source>
      <translation>
        <numerusform>%n Eintrag zu „{title}“ zusammenführen</numerusform>
        <numerusform>%n Einträge zu „{title}“ zusammenführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Zusammenführen zu</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Kurznachrichten</translation>
    </message>
    <message>
      <source>Messenger</source>
      <translation>Messenger</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Metric</source>
      <comment>import-readings.field.metric</comment>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Mobile</source>
      <translation>Mobil</translation>
    </message>
    <message>
      <source>Mobile app</source>
      <translation>App</translation>
    </message>
    <message>
      <source>Moment of truth</source>
      <translation>Moment der Wahrheit</translation>
    </message>
    <message>
      <source>Monthly users of a portal who have three contracts or more</source>
      <translation>Monatliche Portalnutzer mit drei oder mehr Verträgen</translation>
    </message>
    <message>
      <source>Monthly users of a portal who talk to their adviser mostly in person</source>
      <translation>Monatliche Portalnutzer, die mit ihrem Betreuer meist persönlich sprechen</translation>
    </message>
    <message>
      <source>Monthly visitors who prefer the laptop</source>
      <translation>Monatliche Besucher, die am liebsten den Laptop nehmen</translation>
    </message>
    <message>
      <source>Monthly visitors who prefer the smartphone</source>
      <translation>Monatliche Besucher, die am liebsten das Smartphone nehmen</translation>
    </message>
    <message>
      <source>Monthly visitors who prefer the tablet</source>
      <translation>Monatliche Besucher, die am liebsten das Tablet nehmen</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Weiteres</translation>
    </message>
    <message>
      <source>More about this picture</source>
      <translation>Mehr zu diesem Bild</translation>
    </message>
    <message>
      <source>More impact ({impact}) than effort ({effort})</source>
      <translation>Mehr Wirkung ({impact}) als Aufwand ({effort})</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Weitere Werkzeuge</translation>
    </message>
    <message numerus="yes">
      <source>Move %n row(s)</source>
      <translation>
        <numerusform>%n Zeile verschieben</numerusform>
        <numerusform>%n Zeilen verschieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt verschieben</numerusform>
        <numerusform>%n Kontaktpunkte verschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Move all to Drafts</source>
      <translation>Alle zu den Entwürfen</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move map to the &amp;left</source>
      <translation>Karte nach &amp;links schieben</translation>
    </message>
    <message>
      <source>Move map to the ri&amp;ght</source>
      <translation>Karte nach &amp;rechts schieben</translation>
    </message>
    <message>
      <source>Move map “{title}”</source>
      <translation>Karte „{title}“ verschieben</translation>
    </message>
    <message>
      <source>Move one lane do&amp;wn</source>
      <translation>Eine Ebene &amp;tiefer</translation>
    </message>
    <message>
      <source>Move one lane u&amp;p</source>
      <translation>Eine Ebene &amp;höher</translation>
    </message>
    <message>
      <source>Move one step &amp;back</source>
      <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
      <source>Move one step &amp;on</source>
      <translation>Einen Schritt &amp;vor</translation>
    </message>
    <message>
      <source>Move picture of “{title}”</source>
      <translation>Bild von „{title}“ verschieben</translation>
    </message>
    <message>
      <source>Move row down</source>
      <translation>Zeile nach unten</translation>
    </message>
    <message>
      <source>Move row up</source>
      <translation>Zeile nach oben</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <source>Move the view down ({key Ctrl+Shift+Down})</source>
      <translation>Die Ansicht nach unten schieben ({key Ctrl+Shift+Down})</translation>
    </message>
    <message>
      <source>Move the view up ({key Ctrl+Shift+Up})</source>
      <translation>Die Ansicht nach oben schieben ({key Ctrl+Shift+Up})</translation>
    </message>
    <message>
      <source>Move to Drafts</source>
      <translation>Zu den Entwürfen</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move “{name}” to Drafts</source>
      <translation>„{name}“ zu den Entwürfen verschieben</translation>
    </message>
    <message>
      <source>Move “{title}”</source>
      <translation>„{title}“ verschieben</translation>
    </message>
    <message>
      <source>Moves it down ({key Alt+Down} on its head)</source>
      <translation>Rückt es nach unten ({key Alt+Down} auf dem Kopf)</translation>
    </message>
    <message>
      <source>Moves it up ({key Alt+Up} on its head)</source>
      <translation>Rückt es nach oben ({key Alt+Up} auf dem Kopf)</translation>
    </message>
    <message>
      <source>Moves to another lane, in the same column</source>
      <translation>Verschiebt in eine andere Ebene, in derselben Spalte</translation>
    </message>
    <message>
      <source>Moves to the end of another phase</source>
      <translation>Verschiebt ans Ende einer anderen Phase</translation>
    </message>
    <message>
      <source>N&amp;ote</source>
      <translation>N&amp;otiz</translation>
    </message>
    <message>
      <source>NPS</source>
      <translation>NPS</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the view: its rows, lines, persona and filter</source>
      <translation>Name der Ansicht (Zeilen, Linien, Persona und Filter)</translation>
    </message>
    <message>
      <source>Named paths</source>
      <translation>Benannte Wege</translation>
    </message>
    <message>
      <source>Names to choose from</source>
      <translation>Namen zur Auswahl</translation>
    </message>
    <message>
      <source>Neighbouring &amp;card</source>
      <translation>Benachbarter &amp;Kontaktpunkt</translation>
    </message>
    <message>
      <source>Net promoter score (NPS)</source>
      <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New &amp;touchpoint at the end</source>
      <translation>Neuer &amp;Kontaktpunkt am Ende</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Neuer Kanal</translation>
    </message>
    <message>
      <source>New customer journey</source>
      <translation>Neue Kundenreise</translation>
    </message>
    <message>
      <source>New evidence</source>
      <translation>Neuer Beleg</translation>
    </message>
    <message>
      <source>New information item</source>
      <translation>Neue Angabe</translation>
    </message>
    <message>
      <source>New information item, such as the order number</source>
      <translation>Neue Angabe, etwa die Auftragsnummer</translation>
    </message>
    <message>
      <source>New line in a long text</source>
      <translation>Neue Zeile in langem Text</translation>
    </message>
    <message>
      <source>New map</source>
      <translation>Neue Karte</translation>
    </message>
    <message>
      <source>New map from a list</source>
      <translation>Neue Karte aus einer Liste</translation>
    </message>
    <message>
      <source>New map “{title}”</source>
      <translation>Neue Karte „{title}“</translation>
    </message>
    <message>
      <source>New opportunity: what could be better?</source>
      <translation>Neue Chance: Was ginge besser?</translation>
    </message>
    <message>
      <source>New owner</source>
      <translation>Neue Zuständigkeit</translation>
    </message>
    <message>
      <source>New pain point: what hurts?</source>
      <translation>Neuer Schmerzpunkt: Was tut weh?</translation>
    </message>
    <message>
      <source>New persona</source>
      <translation>Neue Persona</translation>
    </message>
    <message>
      <source>New reading: the value</source>
      <translation>Neuer Messwert: der Wert</translation>
    </message>
    <message>
      <source>New system</source>
      <translation>Neues System</translation>
    </message>
    <message>
      <source>New touchpoint</source>
      <translation>Neuer Kontaktpunkt</translation>
    </message>
    <message>
      <source>New touchpoint &amp;here</source>
      <translation>Neuer Kontaktpunkt &amp;hier</translation>
    </message>
    <message>
      <source>New, not yet in a file</source>
      <translation>Neu, noch in keiner Datei</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>Nächster Katalog</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Next touchpoint</source>
      <translation>Nächster Kontaktpunkt</translation>
    </message>
    <message>
      <source>Next touchpoint</source>
      <comment>shortcuts.presenter-next</comment>
      <translation>Nächster Kontaktpunkt</translation>
    </message>
    <message>
      <source>Next touchpoint; parallel to the selected one</source>
      <translation>Nächster Kontaktpunkt; parallel zum gewählten</translation>
    </message>
    <message>
      <source>No channel</source>
      <translation>Kein Kanal</translation>
    </message>
    <message>
      <source>No drafts</source>
      <translation>Keine Entwürfe</translation>
    </message>
    <message>
      <source>No emotion</source>
      <translation>Keine Stimmung</translation>
    </message>
    <message>
      <source>No emotion is noted on this map yet. Select a touchpoint and give it one.</source>
      <translation>Auf dieser Karte ist noch keine Stimmung notiert. Wählen Sie einen Kontaktpunkt und geben Sie ihm eine.</translation>
    </message>
    <message>
      <source>No files yet</source>
      <translation>Noch keine Dateien</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>Kein Treffer</translation>
    </message>
    <message>
      <source>No icon is called so.</source>
      <translation>Kein Symbol heißt so.</translation>
    </message>
    <message>
      <source>No information items yet: what the customer is asked for and told.
Press {key Ins} to add one.</source>
      <translation>Noch keine Angaben: was der Kunde gefragt wird und was er erfährt.
Mit {key Ins} eine hinzufügen.</translation>
    </message>
    <message>
      <source>No lanes yet</source>
      <translation>Noch keine Ebenen</translation>
    </message>
    <message>
      <source>No link leads here.</source>
      <translation>Hierher führt keine Verbindung.</translation>
    </message>
    <message>
      <source>No link leads on from here.</source>
      <translation>Von hier führt keine Verbindung weiter.</translation>
    </message>
    <message>
      <source>No longer in {folder}</source>
      <translation>Nicht mehr in {folder}</translation>
    </message>
    <message>
      <source>No map yet</source>
      <translation>Noch keine Karte</translation>
    </message>
    <message>
      <source>No opportunities yet.
Press {key Ins} to note what could be better.</source>
      <translation>Noch keine Chancen.
Mit {key Ins} notieren, was besser ginge.</translation>
    </message>
    <message>
      <source>No other touchpoint holds “{query}”. {key Backspace} deletes letters, {key Esc} cancels.</source>
      <translation>Kein anderer Kontaktpunkt enthält „{query}“. {key Backspace} löscht Buchstaben, {key Esc} bricht ab.</translation>
    </message>
    <message>
      <source>No owner</source>
      <translation>Ohne Zuständigkeit</translation>
    </message>
    <message>
      <source>No pain points yet.
Select a touchpoint on the map and press {key Ins} here.</source>
      <translation>Noch keine Schmerzpunkte.
Einen Kontaktpunkt auf der Karte auswählen und hier {key Ins} drücken.</translation>
    </message>
    <message>
      <source>No readings yet.
Press {key Ins} to enter one.</source>
      <translation>Noch keine Messwerte.
Mit {key Ins} einen eintragen.</translation>
    </message>
    <message>
      <source>No row fits the filter.
{key Esc} in the filter line shows all of them.</source>
      <translation>Keine Zeile passt zum Filter.
{key Esc} im Filterfeld zeigt wieder alle.</translation>
    </message>
    <message>
      <source>No saved views</source>
      <translation>Keine gespeicherten Ansichten</translation>
    </message>
    <message>
      <source>No system</source>
      <translation>Ohne System</translation>
    </message>
    <message>
      <source>No table yet</source>
      <translation>Noch keine Tabelle</translation>
    </message>
    <message>
      <source>No touchpoint of this map fits any more after “{chip}”. {key Backspace} takes it away again.</source>
      <translation>Mit „{chip}“ passt kein Kontaktpunkt dieser Karte mehr. Die {key Backspace} nimmt es wieder weg.</translation>
    </message>
    <message>
      <source>No touchpoints yet</source>
      <translation>Noch keine Kontaktpunkte</translation>
    </message>
    <message>
      <source>No touchpoints yet.
Press {key Ins} to add one, or draw on the map.</source>
      <translation>Noch keine Kontaktpunkte.
Mit {key Ins} hinzufügen oder auf der Karte zeichnen.</translation>
    </message>
    <message>
      <source>No views yet. Choose rows, persona and filter as you want to see them again, then “Save this view”.</source>
      <translation>Noch keine Ansichten. Zeilen, Persona und Filter so einstellen, wie sie wieder gebraucht werden, dann „Ansicht speichern“.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Nobody yet. Add a persona, or a segment of your customers.</source>
      <translation>Noch niemand. Legen Sie eine Persona oder ein Kundensegment an.</translation>
    </message>
    <message>
      <source>Nobody yet. Add the teams that answer for touchpoints.</source>
      <translation>Noch niemand. Legen Sie die Teams an, die für Kontaktpunkte zuständig sind.</translation>
    </message>
    <message>
      <source>Node {number} has no title.</source>
      <translation>Knoten {number} hat keinen Titel.</translation>
    </message>
    <message>
      <source>Node {number}, “{title}”, has no stage or swimlane that exists; its title is in the note of the map.</source>
      <translation>Knoten {number}, „{title}“, hat keine vorhandene Stufe oder Bahn; sein Titel steht in der Notiz der Karte.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None of these readings has a period, so there is nothing to draw over time.</source>
      <translation>Keiner dieser Messwerte hat einen Zeitraum, es gibt also keinen Verlauf zu zeichnen.</translation>
    </message>
    <message>
      <source>Not changed here: {why}</source>
      <translation>Hier nicht änderbar: {why}</translation>
    </message>
    <message>
      <source>Not pasted. Nothing was changed.</source>
      <translation>Nicht eingefügt. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Not used yet</source>
      <translation>Noch nicht verwendet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>find.in.note</comment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note on the document</source>
      <translation>Notiz zum Dokument</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing could be read out of this document. The file was not changed.</source>
      <translation>Aus diesem Dokument ließ sich nichts mehr lesen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing has been measured on this map yet. Select a touchpoint and add a reading, or import a table of readings from the File menu.</source>
      <translation>Auf dieser Karte ist noch nichts gemessen. Wählen Sie einen Kontaktpunkt und fügen Sie einen Messwert hinzu, oder importieren Sie eine Tabelle mit Messwerten über das Menü „Datei“.</translation>
    </message>
    <message>
      <source>Nothing is left to do about it</source>
      <translation>Dazu ist nichts mehr zu tun</translation>
    </message>
    <message>
      <source>Nothing of this name is known.</source>
      <translation>Dieser Name ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Nothing there yet.</source>
      <translation>Noch steht nichts da.</translation>
    </message>
    <message>
      <source>Nothing was imported. Rows that cannot be read: {lines}.</source>
      <translation>Nichts wurde importiert. Nicht lesbare Zeilen: {lines}.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported. Rows that cannot be read: {lines}. With --partial the %n reading(s) of the others are imported.</source>
      <translation>
        <numerusform>Nichts wurde importiert. Nicht lesbare Zeilen: {lines}. Mit --partial wird %n Messwert der übrigen importiert.</numerusform>
        <numerusform>Nichts wurde importiert. Nicht lesbare Zeilen: {lines}. Mit --partial werden %n Messwerte der übrigen importiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was pasted yet:</source>
      <translation>Noch wurde nichts eingefügt:</translation>
    </message>
    <message>
      <source>Nothing yet. Add the back-end systems that touchpoints are connected to.</source>
      <translation>Noch nichts. Legen Sie die Systeme an, an die Kontaktpunkte angebunden sind.</translation>
    </message>
    <message>
      <source>Nothing yet. Add the interviews, surveys, data and documents that the maps rest on.</source>
      <translation>Noch nichts. Legen Sie die Interviews, Umfragen, Daten und Dokumente an, auf denen die Karten beruhen.</translation>
    </message>
    <message>
      <source>Nothing yet. Add what customers are asked for or told, such as the contract number.</source>
      <translation>Noch nichts. Legen Sie an, was Kunden angeben müssen oder erfahren, etwa die Vertragsnummer.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number of pain points</source>
      <translation>Zahl der Schmerzpunkte</translation>
    </message>
    <message>
      <source>Number of the touchpoint</source>
      <translation>Nummer des Kontaktpunkts</translation>
    </message>
    <message>
      <source>O&amp;wner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Old Mac (Roman)</source>
      <translation>Alter Mac (Roman)</translation>
    </message>
    <message>
      <source>On a phase or lane: add another one</source>
      <translation>Auf einer Phase oder Ebene: noch eine einfügen</translation>
    </message>
    <message>
      <source>On along the link</source>
      <translation>Verbindung weitergehen</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <comment>maps.phase.onboarding</comment>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>One level back: editor, find bar, selection, full screen</source>
      <translation>Eine Stufe zurück: Editor, Suche, Auswahl, Vollbild</translation>
    </message>
    <message>
      <source>One of: {known}.</source>
      <translation>Eins von: {known}.</translation>
    </message>
    <message>
      <source>One page as large as the map</source>
      <translation>Eine Seite in der Größe der Karte</translation>
    </message>
    <message>
      <source>One touchpoint per line. “# Phase” or a blank line begins the next phase. A table copied from a spreadsheet works as well.</source>
      <translation>Ein Kontaktpunkt pro Zeile. „# Phase“ oder eine Leerzeile beginnt die nächste Phase. Eine Tabelle aus einer Tabellenkalkulation geht auch.</translation>
    </message>
    <message>
      <source>One typical person, or a group of customers</source>
      <translation>Ein typischer Mensch oder eine Kundengruppe</translation>
    </message>
    <message>
      <source>Only an NPS has promoters, passives and detractors; this row is about something else.</source>
      <translation>Nur ein NPS hat Promotoren, Passive und Detraktoren; in dieser Zeile geht es um etwas anderes.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
      <source>Open %n windows?</source>
      <translation>
        <numerusform>%n Fenster öffnen?</numerusform>
        <numerusform>%n Fenster öffnen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Datei öffnen …</translation>
    </message>
    <message>
      <source>Open a journey, or start a new one from a template.</source>
      <translation>Öffnen Sie eine Journey oder beginnen Sie eine neue aus einer Vorlage.</translation>
    </message>
    <message>
      <source>Open all</source>
      <translation>Alle öffnen</translation>
    </message>
    <message>
      <source>Open journeys</source>
      <translation>Kundenreisen öffnen</translation>
    </message>
    <message>
      <source>Open the good version</source>
      <translation>Gute Fassung öffnen</translation>
    </message>
    <message>
      <source>Open “{name}”</source>
      <translation>„{name}“ öffnen</translation>
    </message>
    <message>
      <source>Opening “{name}”…</source>
      <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
      <source>Opportunities</source>
      <translation>Chancen</translation>
    </message>
    <message>
      <source>Opportunities that would heal it; a new name adds one</source>
      <translation>Chancen, die ihn beheben würden; ein neuer Name legt eine an</translation>
    </message>
    <message>
      <source>Opportunities: impact and effort</source>
      <translation>Chancen: Wirkung und Aufwand</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>Chance</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <comment>find.in.opportunity</comment>
      <translation>Chance</translation>
    </message>
    <message>
      <source>Or drop a .journey file anywhere in this window.</source>
      <translation>Oder ziehen Sie eine .journey-Datei irgendwo in dieses Fenster.</translation>
    </message>
    <message>
      <source>Or drop pictures here, or paste one</source>
      <translation>Oder Bilder hierher ziehen oder einfügen</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Other system</source>
      <translation>Sonstiges System</translation>
    </message>
    <message>
      <source>Others involved</source>
      <translation>Weitere Beteiligte</translation>
    </message>
    <message>
      <source>Outc&amp;ome</source>
      <translation>A&amp;usgang</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>Overview of the map</source>
      <translation>Übersicht der Karte</translation>
    </message>
    <message>
      <source>Own lane</source>
      <translation>Eigene Ebene</translation>
    </message>
    <message>
      <source>Own phase</source>
      <translation>Eigene Phase</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Zuständigkeit</translation>
    </message>
    <message>
      <source>Owners</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>Owners</source>
      <comment>catalogue.owner</comment>
      <translation>Zuständigkeiten</translation>
    </message>
    <message>
      <source>Owners (teams)</source>
      <translation>Zuständigkeiten (Teams)</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>&amp;Zeitraum</translation>
    </message>
    <message>
      <source>Pa&amp;ssives (7–8)</source>
      <translation>Pa&amp;ssive (7–8)</translation>
    </message>
    <message>
      <source>Page Down</source>
      <translation>Bild ab</translation>
    </message>
    <message>
      <source>Page Up</source>
      <translation>Bild auf</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <source>Pain point</source>
      <translation>Schmerzpunkt</translation>
    </message>
    <message>
      <source>Pain point</source>
      <comment>find.in.pain</comment>
      <translation>Schmerzpunkt</translation>
    </message>
    <message>
      <source>Pain point with severity × frequency</source>
      <translation>Schmerzpunkt mit Schwere × Häufigkeit</translation>
    </message>
    <message>
      <source>Pain point: {text}</source>
      <translation>Schmerzpunkt: {text}</translation>
    </message>
    <message>
      <source>Pain points</source>
      <translation>Schmerzpunkte</translation>
    </message>
    <message>
      <source>Pain points: severity and frequency</source>
      <translation>Schmerzpunkte: Schwere und Häufigkeit</translation>
    </message>
    <message>
      <source>Partly backed</source>
      <translation>Teilweise belegt</translation>
    </message>
    <message>
      <source>Passives</source>
      <translation>Passive</translation>
    </message>
    <message numerus="yes">
      <source>Paste %n touchpoint(s)</source>
      <translation>
        <numerusform>%n Kontaktpunkt einfügen</numerusform>
        <numerusform>%n Kontaktpunkte einfügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste %n value(s)</source>
      <translation>
        <numerusform>%n Wert einfügen</numerusform>
        <numerusform>%n Werte einfügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste a table</source>
      <translation>Tabelle einfügen</translation>
    </message>
    <message>
      <source>Paste as plain &amp;lines</source>
      <translation>Als einfache &amp;Zeilen einfügen</translation>
    </message>
    <message numerus="yes">
      <source>Paste the other %n value(s)</source>
      <translation>
        <numerusform>Den anderen %n Wert einfügen</numerusform>
        <numerusform>Die anderen %n Werte einfügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Pasted picture</source>
      <translation>Eingefügtes Bild</translation>
    </message>
    <message>
      <source>Pasted table</source>
      <translation>Eingefügte Tabelle</translation>
    </message>
    <message numerus="yes">
      <source>Pasting %n touchpoint(s)…</source>
      <translation>
        <numerusform>%n Kontaktpunkt wird eingefügt …</numerusform>
        <numerusform>%n Kontaktpunkte werden eingefügt …</numerusform>
      </translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>Uhr anhalten</translation>
    </message>
    <message>
      <source>Pe&amp;rsonas</source>
      <translation>Pe&amp;rsonas</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Period from</source>
      <translation>Zeitraum von</translation>
    </message>
    <message>
      <source>Period to</source>
      <translation>Zeitraum bis</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Personas</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Personas and segments</source>
      <translation>Personas und Segmente</translation>
    </message>
    <message>
      <source>Personas at touchpoints</source>
      <translation>Personas an Kontaktpunkten</translation>
    </message>
    <message>
      <source>Personas on maps</source>
      <translation>Personas auf Karten</translation>
    </message>
    <message>
      <source>Phas&amp;e after</source>
      <translation>Phase da&amp;nach</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Phase 1</source>
      <translation>Phase 1</translation>
    </message>
    <message>
      <source>Phase be&amp;fore</source>
      <translation>Phase da&amp;vor</translation>
    </message>
    <message>
      <source>Phase {number}</source>
      <translation>Phase {number}</translation>
    </message>
    <message>
      <source>Phase {number} of {total}: {title}, {touchpoints}</source>
      <translation>Phase {number} von {total}: {title}, {touchpoints}</translation>
    </message>
    <message>
      <source>Phase “{title}”</source>
      <translation>Phase „{title}“</translation>
    </message>
    <message>
      <source>Phase “{title}”: type to rename it. {key Return} adds one after it, {key Ctrl+Shift+Right} moves it on.</source>
      <translation>Phase „{title}“: zum Umbenennen tippen. {key Return} fügt dahinter eine ein, {key Ctrl+Shift+Right} verschiebt sie.</translation>
    </message>
    <message>
      <source>Phase, lane; alone in a line: for the lines after it</source>
      <translation>Phase, Ebene; allein in einer Zeile: für die folgenden</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>Physical</source>
      <translation>Physisch</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>find.in.picture</comment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture (PNG)</source>
      <translation>Bild (PNG)</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Point: 3.5</source>
      <translation>Punkt: 3.5</translation>
    </message>
    <message>
      <source>Portal</source>
      <translation>Portal</translation>
    </message>
    <message>
      <source>Potential customer</source>
      <translation>Potenzialkunde</translation>
    </message>
    <message>
      <source>Preferred channels</source>
      <translation>Bevorzugte Kanäle</translation>
    </message>
    <message>
      <source>Preferred channels of “{title}”</source>
      <translation>Bevorzugte Kanäle von „{title}“</translation>
    </message>
    <message>
      <source>Presenter: {title}</source>
      <translation>Vorführung: {title}</translation>
    </message>
    <message>
      <source>Previous catalogue</source>
      <translation>Vorheriger Katalog</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Vorheriges Bild</translation>
    </message>
    <message>
      <source>Previous touchpoint</source>
      <translation>Voriger Kontaktpunkt</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <source>Priority 12 and above</source>
      <translation>Priorität ab 12</translation>
    </message>
    <message>
      <source>Priority 6 to 11</source>
      <translation>Priorität 6 bis 11</translation>
    </message>
    <message>
      <source>Priority below 6</source>
      <translation>Priorität unter 6</translation>
    </message>
    <message>
      <source>Priority high</source>
      <translation>Priorität hoch</translation>
    </message>
    <message>
      <source>Priority low</source>
      <translation>Priorität niedrig</translation>
    </message>
    <message>
      <source>Priority medium</source>
      <translation>Priorität mittel</translation>
    </message>
    <message>
      <source>Priority {priority} (severity {severity} × frequency {frequency})</source>
      <translation>Priorität {priority} (Schwere {severity} × Häufigkeit {frequency})</translation>
    </message>
    <message>
      <source>Priority {priority} of 25</source>
      <translation>Priorität {priority} von 25</translation>
    </message>
    <message>
      <source>Proactive</source>
      <translation>Von sich aus</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Promoters</source>
      <translation>Promotoren</translation>
    </message>
    <message>
      <source>Promoters, passives and detractors add up to {total}, but the sample size is {size}.</source>
      <translation>Promotoren, Passive und Detraktoren ergeben zusammen {total}, die Stichprobe ist aber {size}.</translation>
    </message>
    <message>
      <source>Promoters, passives and detractors are all 0.</source>
      <translation>Promotoren, Passive und Detraktoren sind alle 0.</translation>
    </message>
    <message>
      <source>Promoters, passives and detractors are not all there, and the sample size does not help.</source>
      <translation>Promotoren, Passive und Detraktoren sind nicht alle da, und die Stichprobe hilft nicht weiter.</translation>
    </message>
    <message>
      <source>Promoters, passives, detractors</source>
      <translation>Promotoren, Passive, Detraktoren</translation>
    </message>
    <message>
      <source>Promotes</source>
      <translation>Wirbt für</translation>
    </message>
    <message>
      <source>Published figure</source>
      <translation>Vergleichswert</translation>
    </message>
    <message>
      <source>Published figures beside it:</source>
      <translation>Veröffentlichte Vergleichswerte:</translation>
    </message>
    <message>
      <source>Published figures that may stand beside it</source>
      <translation>Veröffentlichte Zahlen, die danebenstehen können</translation>
    </message>
    <message>
      <source>Q3 2026, 2026-07, 2026-07-01 – 2026-07-14</source>
      <translation>Q3 2026, 07.2026, 01.07.2026 – 14.07.2026</translation>
    </message>
    <message>
      <source>Q3 2026, 2026-07, 2026-07-01 – 2026-07-14</source>
      <comment>reading-form.period-hint</comment>
      <translation>Q3 2026, 07.2026, 01.07.2026 – 14.07.2026</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR-Code</translation>
    </message>
    <message>
      <source>Quadrant</source>
      <translation>Quadrant</translation>
    </message>
    <message>
      <source>Quick entry</source>
      <translation>Schnelleingabe</translation>
    </message>
    <message>
      <source>Quick entry: {title}</source>
      <translation>Schnelleingabe: {title}</translation>
    </message>
    <message>
      <source>Quick wins</source>
      <translation>Schnelle Gewinne</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Quote</source>
      <comment>find.in.quote</comment>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Quote of the emotion</source>
      <translation>Zitat zur Stimmung</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Quotes on it</source>
      <translation>Zitate dazu</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <source>Re&amp;vert to</source>
      <translation>Zur&amp;ückkehren zu</translation>
    </message>
    <message>
      <source>Read what can be read</source>
      <translation>Lesen, was lesbar ist</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>find.in.reading</comment>
      <translation>Messwert</translation>
    </message>
    <message>
      <source>Reading this document took too long; it is probably damaged. The file was not changed.</source>
      <translation>Das Lesen dieses Dokuments hat zu lange gedauert; es ist wahrscheinlich beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>Readings go into a document that ends in .journey; “{name}” does not.</source>
      <translation>Messwerte kommen in ein Dokument, das auf .journey endet; „{name}“ tut das nicht.</translation>
    </message>
    <message>
      <source>Readings over time</source>
      <translation>Messwerte im Zeitverlauf</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Registrierung</translation>
    </message>
    <message>
      <source>Remarks ({count})</source>
      <translation>Hinweise ({count})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove picture from “{title}”</source>
      <translation>Bild von „{title}“ entfernen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename to “{title}”</source>
      <translation>Umbenennen in „{title}“</translation>
    </message>
    <message>
      <source>Rename view “{title}”</source>
      <translation>Ansicht „{title}“ umbenennen</translation>
    </message>
    <message>
      <source>Reorder views</source>
      <translation>Ansichten umordnen</translation>
    </message>
    <message>
      <source>Researched</source>
      <translation>Belegt</translation>
    </message>
    <message numerus="yes">
      <source>Reset %n channels</source>
      <translation>
        <numerusform>%n Kanal zurücksetzen</numerusform>
        <numerusform>%n Kanäle zurücksetzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset to built-in</source>
      <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Kundenbindung</translation>
    </message>
    <message>
      <source>Row {row}, {column}, “{text}”: {why}</source>
      <translation>Zeile {row}, {column}, „{text}“: {why}</translation>
    </message>
    <message>
      <source>Row: channels</source>
      <translation>Zeile: Kanäle</translation>
    </message>
    <message>
      <source>Row: emotion</source>
      <translation>Zeile: Stimmung</translation>
    </message>
    <message>
      <source>Row: goals</source>
      <translation>Zeile: Ziele</translation>
    </message>
    <message>
      <source>Row: notes</source>
      <translation>Zeile: Notizen</translation>
    </message>
    <message>
      <source>Row: opportunities</source>
      <translation>Zeile: Chancen</translation>
    </message>
    <message>
      <source>Row: owners</source>
      <translation>Zeile: Zuständigkeiten</translation>
    </message>
    <message>
      <source>Row: pain points</source>
      <translation>Zeile: Schmerzpunkte</translation>
    </message>
    <message>
      <source>Row: quotes</source>
      <translation>Zeile: Zitate</translation>
    </message>
    <message>
      <source>Row: readings</source>
      <translation>Zeile: Messwerte</translation>
    </message>
    <message>
      <source>Row: systems</source>
      <translation>Zeile: Systeme</translation>
    </message>
    <message>
      <source>Rows b&amp;elow the lanes</source>
      <translation>Z&amp;usatzzeilen</translation>
    </message>
    <message>
      <source>Rows below the lanes</source>
      <translation>Zeilen unter den Ebenen</translation>
    </message>
    <message>
      <source>Rows by channel</source>
      <translation>Zeilen nach Kanal</translation>
    </message>
    <message>
      <source>Rows by lane</source>
      <translation>Zeilen nach Ebene</translation>
    </message>
    <message>
      <source>Rows by owner</source>
      <translation>Zeilen nach Zuständigkeit</translation>
    </message>
    <message>
      <source>Rows by persona</source>
      <translation>Zeilen nach Persona</translation>
    </message>
    <message>
      <source>Rows by system</source>
      <translation>Zeilen nach System</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>&amp;Quelle</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <source>Sample si&amp;ze</source>
      <translation>Stichproben&amp;größe</translation>
    </message>
    <message>
      <source>Sample si&amp;ze</source>
      <comment>reading-form.sample_size</comment>
      <translation>Stichproben&amp;größe</translation>
    </message>
    <message>
      <source>Sample size</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>Sand</translation>
    </message>
    <message>
      <source>Satisfaction (CSAT)</source>
      <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy elsewhere…</source>
      <translation>Kopie woanders speichern …</translation>
    </message>
    <message>
      <source>Save a&amp;utomatically</source>
      <translation>&amp;Automatisch speichern</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Save elsewhere…</source>
      <translation>Woanders speichern …</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save the changes to “{name}”?</source>
      <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Diagramm sichern</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <comment>charts.save</comment>
      <translation>Diagramm speichern</translation>
    </message>
    <message>
      <source>Save the chart as PNG or SVG…</source>
      <translation>Diagramm als PNG oder SVG speichern …</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <source>Save view “{title}”</source>
      <translation>Ansicht „{title}“ speichern</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved view</source>
      <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <source>Saved, but the version before could not be added to the backups: the disk may be full.</source>
      <translation>Gespeichert, aber die vorige Fassung konnte nicht zu den Sicherungen gelegt werden: Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
      <source>Saving failed through a fault in the program ({detail}). Your work is kept on this computer. Try “Save as” with another name.</source>
      <translation>Das Speichern scheiterte an einem Fehler im Programm ({detail}). Ihre Arbeit ist auf diesem Computer gesichert. Versuchen Sie „Speichern unter“ mit einem anderen Namen.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <source>Says</source>
      <translation>Sagt</translation>
    </message>
    <message>
      <source>Says</source>
      <comment>form.touchpoint.mood_quote</comment>
      <translation>Sagt</translation>
    </message>
    <message>
      <source>Says it’s a bot</source>
      <translation>Bot gibt sich zu erkennen</translation>
    </message>
    <message>
      <source>Says that it is a bot</source>
      <translation>Gibt sich als Bot zu erkennen</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <source>Scale down</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Skalierbar</translation>
    </message>
    <message>
      <source>Score in points</source>
      <translation>Wert in Punkten</translation>
    </message>
    <message>
      <source>Se&amp;gment</source>
      <translation>Seg&amp;ment</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search icons by name</source>
      <translation>Symbole nach Namen suchen</translation>
    </message>
    <message>
      <source>Search values</source>
      <translation>Werte suchen</translation>
    </message>
    <message>
      <source>Segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
      <source>Select &amp;more</source>
      <translation>&amp;Mehr auswählen</translation>
    </message>
    <message>
      <source>Select or deselect the card with the focus</source>
      <translation>Kontaktpunkt mit dem Fokus aus- oder abwählen</translation>
    </message>
    <message>
      <source>Select the card above as well</source>
      <translation>Kontaktpunkt darüber mit auswählen</translation>
    </message>
    <message>
      <source>Select the card below as well</source>
      <translation>Kontaktpunkt darunter mit auswählen</translation>
    </message>
    <message>
      <source>Select the card to the left as well</source>
      <translation>Kontaktpunkt links mit auswählen</translation>
    </message>
    <message>
      <source>Select the card to the right as well</source>
      <translation>Kontaktpunkt rechts mit auswählen</translation>
    </message>
    <message>
      <source>Select whole rows</source>
      <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Selbstbedienung</translation>
    </message>
    <message>
      <source>Semicolon ;</source>
      <translation>Semikolon ;</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Servicephase</translation>
    </message>
    <message>
      <source>Service</source>
      <comment>maps.phase.service</comment>
      <translation>Service</translation>
    </message>
    <message>
      <source>Set aside without being saved. Each is deleted after 30 days.</source>
      <translation>Ungespeichert beiseitegelegt. Jeder wird nach 30 Tagen gelöscht.</translation>
    </message>
    <message>
      <source>Several maps have a touchpoint number {number}; say which map is meant.</source>
      <translation>Mehrere Karten haben einen Kontaktpunkt Nummer {number}; bitte angeben, welche Karte gemeint ist.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share</source>
      <comment>form.persona.preference</comment>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share in per cent</source>
      <translation>Anteil in Prozent</translation>
    </message>
    <message>
      <source>Share of touchpoints</source>
      <translation>Anteil der Kontaktpunkte</translation>
    </message>
    <message>
      <source>Sheets of A3</source>
      <translation>A3-Blätter</translation>
    </message>
    <message>
      <source>Sheets of A4</source>
      <translation>A4-Blätter</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Shop or event</source>
      <translation>Laden &amp; Event</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show</source>
      <comment>views.apply</comment>
      <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>%n weiteren zeigen</numerusform>
        <numerusform>%n weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show &amp;everything</source>
      <translation>Alles &amp;zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Alle %n anzeigen</numerusform>
        <numerusform>Alle %n anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all hits in a list ({key Alt+L})</source>
      <translation>Alle Treffer als Liste zeigen ({key Alt+L})</translation>
    </message>
    <message>
      <source>Show all rows</source>
      <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
      <source>Show all values</source>
      <translation>Alle Werte zeigen</translation>
    </message>
    <message>
      <source>Show and name the lane</source>
      <translation>Ebene zeigen und benennen</translation>
    </message>
    <message>
      <source>Show as a table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Groß zeigen</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
      <source>Show p&amp;ictures</source>
      <translation>B&amp;ilder zeigen</translation>
    </message>
    <message>
      <source>Shown on these maps</source>
      <translation>Auf diesen Karten</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Schiefer</translation>
    </message>
    <message>
      <source>Smartphone</source>
      <translation>Smartphone</translation>
    </message>
    <message>
      <source>Social</source>
      <translation>Sozial</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Social Media</translation>
    </message>
    <message>
      <source>Soft soun&amp;d at the end</source>
      <translation>Leiser &amp;Ton am Ende</translation>
    </message>
    <message>
      <source>Solved</source>
      <translation>Gelöst</translation>
    </message>
    <message>
      <source>Solved at first contact</source>
      <translation>Erstlösungsquote</translation>
    </message>
    <message>
      <source>Solved at first contact</source>
      <comment>reading.short.first-contact-resolution</comment>
      <translation>Erstlösung</translation>
    </message>
    <message>
      <source>Somebody else had changed “{name}” meanwhile. Your version is saved; theirs is kept beside it as “{other}”. From now on this document is saved only when you ask for it.</source>
      <translation>Jemand anderes hat „{name}“ inzwischen geändert. Ihre Fassung ist gespeichert; die andere liegt daneben als „{other}“. Ab jetzt wird dieses Dokument nur noch gespeichert, wenn Sie es verlangen.</translation>
    </message>
    <message>
      <source>Somebody else had changed “{name}” meanwhile; their version is kept as “{other}”.</source>
      <translation>Jemand anders hatte „{name}“ inzwischen geändert; diese Fassung liegt als „{other}“ daneben.</translation>
    </message>
    <message>
      <source>Something went wrong in the program.</source>
      <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Sort by one more column</source>
      <translation>Nach einer weiteren Spalte sortieren</translation>
    </message>
    <message>
      <source>Sort: largest first</source>
      <translation>Sortieren: größte zuerst</translation>
    </message>
    <message>
      <source>Sort: smallest first</source>
      <translation>Sortieren: kleinste zuerst</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>find.in.source</comment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>form.reading.source</comment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sources of evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>St&amp;atus</source>
      <translation>Stat&amp;us</translation>
    </message>
    <message>
      <source>St&amp;atus</source>
      <comment>form.map.status</comment>
      <translation>Statu&amp;s</translation>
    </message>
    <message>
      <source>Staff training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Start the timer</source>
      <translation>Uhr starten</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stations of named paths</source>
      <translation>Stationen benannter Wege</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Status</source>
      <comment>form.opportunity.status</comment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Status</source>
      <comment>form.pain_point.status</comment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Status line</source>
      <translation>Statuszeile</translation>
    </message>
    <message>
      <source>Status of pain points</source>
      <translation>Stand der Schmerzpunkte</translation>
    </message>
    <message>
      <source>Straight lines instead of curves</source>
      <translation>Gerade Linien statt Kurven</translation>
    </message>
    <message>
      <source>Study leaflet “Vier Mythen über Kundenportale” (four myths about customer portals), in German, undated</source>
      <translation>Studienblatt „Vier Mythen über Kundenportale“, deutschsprachig, ohne Datum</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <comment>find.in.subtitle</comment>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>Such as %, min or EUR</source>
      <translation>Etwa %, min oder EUR</translation>
    </message>
    <message>
      <source>Sum {sum}</source>
      <translation>Summe {sum}</translation>
    </message>
    <message>
      <source>Sum {sum}: {apart} missing</source>
      <translation>Summe {sum}: {apart} fehlen</translation>
    </message>
    <message>
      <source>Sum {sum}: {apart} too much</source>
      <translation>Summe {sum}: {apart} zu viel</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Umfrage</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Systems</source>
      <translation>Systeme</translation>
    </message>
    <message>
      <source>Systems</source>
      <comment>maps.lane.systems</comment>
      <translation>Systeme</translation>
    </message>
    <message>
      <source>Systems at touchpoints</source>
      <translation>Systeme an Kontaktpunkten</translation>
    </message>
    <message>
      <source>T&amp;idy up</source>
      <translation>Au&amp;fräumen</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tab</source>
      <comment>import-readings.delimiter.tab</comment>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>Tab</source>
      <comment>key.tab</comment>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Tables (CSV)</source>
      <translation>Tabellen (CSV)</translation>
    </message>
    <message>
      <source>Tablet</source>
      <translation>Tablet</translation>
    </message>
    <message>
      <source>Take the name that is offered</source>
      <translation>Den vorgeschlagenen Namen nehmen</translation>
    </message>
    <message>
      <source>Take “{name}” off this list ({key Del})</source>
      <translation>„{name}“ aus dieser Liste nehmen ({key Del})</translation>
    </message>
    <message>
      <source>Takes it away; undo brings it back</source>
      <translation>Nimmt es weg; Rückgängig bringt es zurück</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <source>Technician</source>
      <translation>Techniker</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Tell what a file holds.</source>
      <translation>Sagen, was eine Datei enthält.</translation>
    </message>
    <message>
      <source>Tells</source>
      <translation>Teilt mit</translation>
    </message>
    <message>
      <source>Tells the customer</source>
      <translation>Sagt dem Kunden</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text message</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>The NPS is given as {value}, but promoters, passives and detractors make it {score}.</source>
      <translation>Als NPS steht {value} da, Promotoren, Passive und Detraktoren ergeben aber {score}.</translation>
    </message>
    <message>
      <source>The answering time that is promised to the customer</source>
      <translation>Die Antwortzeit, die dem Kunden versprochen ist</translation>
    </message>
    <message>
      <source>The blueprint lines run between the kinds</source>
      <translation>Zwischen den Arten verlaufen die Linien des Blueprints</translation>
    </message>
    <message>
      <source>The channel “{name}” is not in the catalogue; it was added as one of your own, please look at its properties.</source>
      <translation>Den Kanal „{name}“ gibt es nicht im Katalog; er wurde als eigener angelegt, bitte seine Eigenschaften prüfen.</translation>
    </message>
    <message>
      <source>The clipboard holds a picture only. Copy text, a list or a table to paste touchpoints.</source>
      <translation>Die Zwischenablage enthält nur ein Bild. Kopieren Sie Text, eine Liste oder eine Tabelle, um Kontaktpunkte einzufügen.</translation>
    </message>
    <message>
      <source>The clipboard holds a picture. Select the touchpoint that it belongs to.</source>
      <translation>Die Zwischenablage enthält ein Bild. Wählen Sie den Kontaktpunkt aus, zu dem es gehört.</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that can become a touchpoint: copy text, a list or a table.</source>
      <translation>Die Zwischenablage enthält nichts, was ein Kontaktpunkt werden kann: Kopieren Sie Text, eine Liste oder eine Tabelle.</translation>
    </message>
    <message>
      <source>The colour of the phase’s bar</source>
      <translation>Die Farbe des Phasenbalkens</translation>
    </message>
    <message>
      <source>The column within the phase, from left to right</source>
      <translation>Die Spalte innerhalb der Phase, von links nach rechts</translation>
    </message>
    <message>
      <source>The column “{column}” is not known and was passed over.</source>
      <translation>Die Spalte „{column}“ ist nicht bekannt und wurde übergangen.</translation>
    </message>
    <message>
      <source>The columns have no known headings; the first one was taken as the title, the others are in the notes.</source>
      <translation>Die Spalten haben keine bekannten Überschriften; die erste gilt als Titel, die anderen stehen in den Notizen.</translation>
    </message>
    <message>
      <source>The copy “{name}” is written.</source>
      <translation>Die Kopie „{name}“ ist geschrieben.</translation>
    </message>
    <message>
      <source>The customer-value class: how much effort for how much yield</source>
      <translation>Die Kundenwertklasse: wie viel Aufwand für wie viel Ertrag</translation>
    </message>
    <message>
      <source>The day it is from</source>
      <translation>Der Tag, von dem sie stammt</translation>
    </message>
    <message>
      <source>The day of the last review</source>
      <translation>Der Tag der letzten Prüfung</translation>
    </message>
    <message>
      <source>The disk is full: the last change is not kept yet. Make room, or save a copy on another disk.</source>
      <translation>Der Datenträger ist voll: Die letzte Änderung ist noch nicht gesichert. Schaffen Sie Platz oder speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>The document could not be opened on this computer ({reason}). The file was not changed.</source>
      <translation>Das Dokument konnte auf diesem Computer nicht geöffnet werden ({reason}). Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>The document is already as it was then.</source>
      <translation>Das Dokument ist bereits wie damals.</translation>
    </message>
    <message>
      <source>The document is as it was then. This can be undone.</source>
      <translation>Das Dokument ist wieder wie damals. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>The drawing on the cards; without one the category’s</source>
      <translation>Die Zeichnung auf den Karten; ohne sie die der Kategorie</translation>
    </message>
    <message>
      <source>The edit names a record wrongly ({table}). Nothing was changed.</source>
      <translation>Die Änderung benennt einen Eintrag falsch ({table}). Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The edit refers to something that does not exist any more ({table}, {field}). Nothing was changed.</source>
      <translation>Die Änderung bezieht sich auf etwas, das es nicht mehr gibt ({table}, {field}). Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The export did not work.</source>
      <translation>Der Export hat nicht geklappt.</translation>
    </message>
    <message>
      <source>The file could not be put together ({reason}). Your changes are kept on this computer.</source>
      <translation>Die Datei konnte nicht erstellt werden ({reason}). Ihre Änderungen sind auf diesem Computer gesichert.</translation>
    </message>
    <message>
      <source>The file is called “{name}” now; saving follows it there.</source>
      <translation>Die Datei heißt jetzt „{name}“; gespeichert wird künftig dort.</translation>
    </message>
    <message>
      <source>The file “{name}” cannot be read ({reason}).</source>
      <translation>Die Datei „{name}“ lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>The file “{name}” keeps changing while it is read. Try again when the other program is done.</source>
      <translation>Die Datei „{name}“ ändert sich, während sie gelesen wird. Versuchen Sie es noch einmal, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
      <source>The file “{name}” may not be written. Your changes are kept; use Save as to write them to another file.</source>
      <translation>Die Datei „{name}“ darf nicht geschrieben werden. Ihre Änderungen bleiben erhalten; mit „Speichern unter“ schreiben Sie sie in eine andere Datei.</translation>
    </message>
    <message>
      <source>The first day of the period</source>
      <translation>Der erste Tag des Zeitraums</translation>
    </message>
    <message>
      <source>The first rows of the table</source>
      <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
      <source>The first rows, and what each column means</source>
      <translation>Die ersten Zeilen und was jede Spalte bedeutet</translation>
    </message>
    <message>
      <source>The format number {format} of this document is unknown.</source>
      <translation>Die Formatnummer {format} dieses Dokuments ist unbekannt.</translation>
    </message>
    <message>
      <source>The headings are not known. Say above which column names the touchpoint and which the value.</source>
      <translation>Die Überschriften sind nicht bekannt. Sagen Sie oben, welche Spalte den Kontaktpunkt nennt und welche den Wert.</translation>
    </message>
    <message>
      <source>The id “{id}” stands twice.</source>
      <translation>Die Id „{id}“ steht zweimal.</translation>
    </message>
    <message>
      <source>The language that the map is written in</source>
      <translation>Die Sprache, in der die Karte geschrieben ist</translation>
    </message>
    <message>
      <source>The last change could not be kept on this computer ({reason}). Save a copy of the document elsewhere.</source>
      <translation>Die letzte Änderung konnte auf diesem Computer nicht gesichert werden ({reason}). Speichern Sie eine Kopie des Dokuments an einem anderen Ort.</translation>
    </message>
    <message>
      <source>The last day of the period</source>
      <translation>Der letzte Tag des Zeitraums</translation>
    </message>
    <message>
      <source>The last edits are in memory only and would be lost.</source>
      <translation>Die letzten Änderungen sind nur im Arbeitsspeicher und gingen verloren.</translation>
    </message>
    <message>
      <source>The last edits are in memory only: save a copy elsewhere now. What happened is written down in {log}.</source>
      <translation>Die letzten Änderungen sind nur im Arbeitsspeicher: Speichern Sie jetzt eine Kopie an einem anderen Ort. Was geschah, steht in {log}.</translation>
    </message>
    <message>
      <source>The last edits are only in memory. Save a copy elsewhere.</source>
      <translation>Die letzten Änderungen sind nur im Arbeitsspeicher. Speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
      <source>The line before once more</source>
      <translation>Die vorige Zeile noch einmal</translation>
    </message>
    <message>
      <source>The mailbox, among users who come at least once a month</source>
      <translation>Das Postfach, unter Nutzern, die mindestens einmal im Monat kommen</translation>
    </message>
    <message>
      <source>The mailbox, among users who come no more than once a year</source>
      <translation>Das Postfach, unter Nutzern, die höchstens einmal im Jahr kommen</translation>
    </message>
    <message>
      <source>The mailbox, among users who come no more than once in six months</source>
      <translation>Das Postfach, unter Nutzern, die höchstens einmal im halben Jahr kommen</translation>
    </message>
    <message>
      <source>The map as a whole</source>
      <translation>Die ganze Karte</translation>
    </message>
    <message>
      <source>The map as all personas meet it</source>
      <translation>Die Karte, wie alle Personas sie erleben</translation>
    </message>
    <message>
      <source>The map as this persona meets it: {name}</source>
      <translation>Die Karte, wie diese Persona sie erlebt: {name}</translation>
    </message>
    <message>
      <source>The map as {name} meets it</source>
      <translation>Die Karte, wie {name} sie erlebt</translation>
    </message>
    <message>
      <source>The map is tidy already.</source>
      <translation>Die Karte ist schon aufgeräumt.</translation>
    </message>
    <message>
      <source>The map “{title}” is deleted. This can be undone.</source>
      <translation>Die Karte „{title}“ ist gelöscht. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>The maps with their phases, touchpoints and links</source>
      <translation>Die Karten mit ihren Phasen, Kontaktpunkten und Verbindungen</translation>
    </message>
    <message>
      <source>The measured figure</source>
      <translation>Der gemessene Wert</translation>
    </message>
    <message>
      <source>The medium of this contact</source>
      <translation>Das Medium dieses Kontakts</translation>
    </message>
    <message>
      <source>The name of the lane</source>
      <translation>Der Name der Ebene</translation>
    </message>
    <message>
      <source>The name of the map</source>
      <translation>Der Name der Karte</translation>
    </message>
    <message>
      <source>The name of the phase</source>
      <translation>Der Name der Phase</translation>
    </message>
    <message>
      <source>The name “{name}” stands twice in one object.</source>
      <translation>Der Name „{name}“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
      <source>The named versions take up too much room. Delete some, or keep this one as a separate file.</source>
      <translation>Die benannten Versionen brauchen zu viel Platz. Löschen Sie einige oder speichern Sie diesen Stand als eigene Datei.</translation>
    </message>
    <message>
      <source>The new lane is in the map but not in sight: its rows are not formed by lane just now.</source>
      <translation>Die neue Ebene ist angelegt, aber nicht zu sehen: Die Zeilen sind gerade nicht nach Ebenen gebildet.</translation>
    </message>
    <message>
      <source>The other screen</source>
      <translation>Der andere Bildschirm</translation>
    </message>
    <message>
      <source>The page shows the map at {percent} %: PDF pages cannot be longer than 5 metres.</source>
      <translation>Die Seite zeigt die Karte mit {percent} %: PDF-Seiten können nicht länger als 5 Meter sein.</translation>
    </message>
    <message>
      <source>The pasted text was too long; its end was left out.</source>
      <translation>Der eingefügte Text war zu lang; sein Ende wurde weggelassen.</translation>
    </message>
    <message>
      <source>The period ends before it begins.</source>
      <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
      <source>The phase “{phase}” is locked.</source>
      <translation>Die Phase „{phase}“ ist gesperrt.</translation>
    </message>
    <message>
      <source>The phase “{title}” is locked, so nothing in it was changed. To edit it, unlock it first (menu Map).</source>
      <translation>Die Phase „{title}“ ist gesperrt, deshalb wurde in ihr nichts geändert. Entsperren Sie sie zuerst (Menü Karte).</translation>
    </message>
    <message>
      <source>The picture is damaged: its hash does not match.</source>
      <translation>Das Bild ist beschädigt: Seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
      <source>The picture is not in the document, or is damaged.</source>
      <translation>Das Bild fehlt im Dokument oder ist beschädigt.</translation>
    </message>
    <message>
      <source>The picture was made smaller than asked for, {width} × {height} pixels: larger ones open in few programs.</source>
      <translation>Das Bild ist kleiner als gewünscht, {width} × {height} Pixel: größere lassen sich in wenigen Programmen öffnen.</translation>
    </message>
    <message>
      <source>The private working copy of this document cannot be read ({reason}).</source>
      <translation>Die private Arbeitskopie dieses Dokuments lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>The program ended before these edits were saved. Nothing is lost, and undo still works.</source>
      <translation>Das Programm endete, bevor diese Änderungen gespeichert waren. Nichts ist verloren, auch Rückgängig geht weiterhin.</translation>
    </message>
    <message>
      <source>The program's own folder, {folder}, cannot be used: {detail}. What was kept before is safe. Save a copy elsewhere, and check the folder.</source>
      <translation>Der eigene Ordner des Programms, {folder}, ist nicht benutzbar: {detail}. Was vorher gesichert wurde, ist sicher. Speichern Sie eine Kopie an einem anderen Ort und prüfen Sie den Ordner.</translation>
    </message>
    <message>
      <source>The program's own folder, {folder}, lies on a disk that cannot lock files. What was kept before is safe. Choose a folder on this computer's own disk.</source>
      <translation>Der eigene Ordner des Programms, {folder}, liegt auf einem Datenträger, der Dateien nicht sperren kann. Was vorher gesichert wurde, ist sicher. Wählen Sie einen Ordner auf einem eigenen Datenträger dieses Computers.</translation>
    </message>
    <message>
      <source>The result cannot be written ({reason}).</source>
      <translation>Das Ergebnis kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <source>The result stands here as soon as there are figures.</source>
      <translation>Das Ergebnis steht hier, sobald Zahlen da sind.</translation>
    </message>
    <message>
      <source>The score of node {number}, “{title}”, was outside -5 to 5 and was taken as the nearest.</source>
      <translation>Die Punktzahl von Knoten {number}, „{title}“, lag außerhalb von -5 bis 5 und wurde auf den nächsten Wert gesetzt.</translation>
    </message>
    <message>
      <source>The score {score} was taken as {taken} (whole numbers from 1 to 5).</source>
      <translation>Die Punktzahl {score} wurde als {taken} gelesen (ganze Zahlen von 1 bis 5).</translation>
    </message>
    <message>
      <source>The system ended the reading of this document before it was done, perhaps for want of memory. The file was not changed.</source>
      <translation>Das System hat das Lesen dieses Dokuments vorzeitig beendet, vielleicht aus Mangel an Speicher. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>The table cannot be read from line {line} on.</source>
      <translation>Die Tabelle ist ab Zeile {line} nicht lesbar.</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
      <source>The table “{table}” of this document lacks columns. It was not opened or changed.</source>
      <translation>In der Tabelle „{table}“ dieses Dokuments fehlen Spalten; es wurde deshalb nicht geöffnet. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>The tables are missing.</source>
      <translation>Die Tabellen fehlen.</translation>
    </message>
    <message>
      <source>The team that answers for it; a new name adds a team</source>
      <translation>Das Team, das dafür einsteht; ein neuer Name legt ein Team an</translation>
    </message>
    <message>
      <source>The team that sees to it; a new name adds a team</source>
      <translation>Das Team, das sich kümmert; ein neuer Name legt ein Team an</translation>
    </message>
    <message>
      <source>The text holds characters that may not stand here.</source>
      <translation>Der Text enthält Zeichen, die hier nicht stehen dürfen.</translation>
    </message>
    <message>
      <source>The text is too long.</source>
      <translation>Der Text ist zu lang.</translation>
    </message>
    <message numerus="yes">
      <source>The text was too long: {limit} characters in %n line(s) fit here. Its end was left out.</source>
      <translation>
        <numerusform>Der Text war zu lang: Hier passen {limit} Zeichen in %n Zeile hinein. Sein Ende wurde weggelassen.</numerusform>
        <numerusform>Der Text war zu lang: Hier passen {limit} Zeichen in %n Zeilen hinein. Sein Ende wurde weggelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The text was too long; the first {kept} characters were kept.</source>
      <translation>Der Text war zu lang; behalten wurden die ersten {kept} Zeichen.</translation>
    </message>
    <message>
      <source>The time at which it was made</source>
      <translation>Der Zeitpunkt, zu dem er entstand</translation>
    </message>
    <message>
      <source>The timer takes whole minutes from {least} to {most}. It was left as it is.</source>
      <translation>Die Uhr nimmt ganze Minuten von {least} bis {most}. Sie blieb, wie sie war.</translation>
    </message>
    <message>
      <source>The title was longer than {limit} characters. The rest is in the note, nothing is lost.</source>
      <translation>Der Titel war länger als {limit} Zeichen. Der Rest steht in der Notiz, nichts geht verloren.</translation>
    </message>
    <message>
      <source>The title was too long; what did not fit is in the note.</source>
      <translation>Der Titel war zu lang; was nicht passte, steht in der Notiz.</translation>
    </message>
    <message>
      <source>The touchpoint has this picture already.</source>
      <translation>Der Kontaktpunkt hat dieses Bild schon.</translation>
    </message>
    <message>
      <source>The value does not fit.</source>
      <translation>Der Wert passt nicht.</translation>
    </message>
    <message>
      <source>The version of the format is missing.</source>
      <translation>Die Version des Formats fehlt.</translation>
    </message>
    <message>
      <source>The version “{name}” is damaged and cannot be shown.</source>
      <translation>Die Version „{name}“ ist beschädigt und lässt sich nicht anzeigen.</translation>
    </message>
    <message>
      <source>The way above</source>
      <translation>Der Weg darüber</translation>
    </message>
    <message>
      <source>The way below</source>
      <translation>Der Weg darunter</translation>
    </message>
    <message>
      <source>The whole document</source>
      <translation>Das ganze Dokument</translation>
    </message>
    <message>
      <source>The window cannot be shown: there is no display that can be used ({reason}). The commands new, export and info work without one.</source>
      <translation>Das Fenster lässt sich nicht zeigen: Es gibt keine Anzeige, die verwendet werden kann ({reason}). Die Befehle new, export und info kommen ohne sie aus.</translation>
    </message>
    <message>
      <source>There are more than {limit} records.</source>
      <translation>Es sind mehr als {limit} Einträge.</translation>
    </message>
    <message>
      <source>There are no cells to paste.</source>
      <translation>Es gibt keine Zellen zum Einfügen.</translation>
    </message>
    <message>
      <source>There are no headings that name a touchpoint and what was measured there, such as “Touchpoint” and “NPS”, or “No.”, “Metric” and “Value”.</source>
      <translation>Es fehlen Überschriften, die einen Kontaktpunkt und das Gemessene nennen, etwa „Kontaktpunkt“ und „NPS“ oder „Nr.“, „Kennzahl“ und „Wert“.</translation>
    </message>
    <message>
      <source>There is a view “{title}” already</source>
      <translation>Die Ansicht „{title}“ gibt es schon</translation>
    </message>
    <message>
      <source>There is no Mermaid journey in it (a line “journey” is missing).</source>
      <translation>Darin ist keine Mermaid-Journey (es fehlt eine Zeile „journey“).</translation>
    </message>
    <message>
      <source>There is no channel in this catalogue. Add one, or bring the built-in ones back.</source>
      <translation>Dieser Katalog enthält keinen Kanal. Legen Sie einen an oder holen Sie die mitgelieferten zurück.</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>Die Datei „{name}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no folder “{folder}” in which “{name}” could be written.</source>
      <translation>Es gibt keinen Ordner „{folder}“, in den „{name}“ geschrieben werden könnte.</translation>
    </message>
    <message>
      <source>There is no lane above this one.</source>
      <translation>Über dieser Ebene gibt es keine weitere.</translation>
    </message>
    <message>
      <source>There is no lane below this one.</source>
      <translation>Unter dieser Ebene gibt es keine weitere.</translation>
    </message>
    <message>
      <source>There is no map in this file that could be exported.</source>
      <translation>In dieser Datei gibt es keine Karte, die exportiert werden könnte.</translation>
    </message>
    <message>
      <source>There is no map “{name}”. There are: {known}.</source>
      <translation>Eine Karte „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is no map “{text}” among those looked at.</source>
      <translation>Unter den betrachteten Karten gibt es keine „{text}“.</translation>
    </message>
    <message>
      <source>There is no other touchpoint “{text}” to link to.</source>
      <translation>Es gibt keinen anderen Kontaktpunkt „{text}“, zu dem verbunden werden könnte.</translation>
    </message>
    <message>
      <source>There is no room left on the disk for the program's own folder, {folder}. What was kept before is safe. Free some space, or save a copy on another disk.</source>
      <translation>Für den eigenen Ordner des Programms, {folder}, ist auf dem Datenträger kein Platz mehr. Was vorher gesichert wurde, ist sicher. Schaffen Sie Platz oder speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>There is no row above this one.</source>
      <translation>Darüber gibt es keine Zeile.</translation>
    </message>
    <message>
      <source>There is no row below this one.</source>
      <translation>Darunter gibt es keine Zeile.</translation>
    </message>
    <message>
      <source>There is no such field.</source>
      <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such table.</source>
      <translation>Eine solche Tabelle gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no table in it.</source>
      <translation>Darin ist keine Tabelle.</translation>
    </message>
    <message>
      <source>There is no template “{name}”. There are: {known}.</source>
      <translation>Eine Vorlage „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is no touchpoint in it.</source>
      <translation>Es ist kein Kontaktpunkt darin.</translation>
    </message>
    <message>
      <source>There is no touchpoint or link with the ID “{text}”.</source>
      <translation>Es gibt weder Kontaktpunkt noch Verbindung mit der ID „{text}“.</translation>
    </message>
    <message>
      <source>There is no touchpoint with the number “{text}”.</source>
      <translation>Es gibt keinen Kontaktpunkt mit der Nummer „{text}“.</translation>
    </message>
    <message>
      <source>There is no touchpoint “{text}”.</source>
      <translation>Es gibt keinen Kontaktpunkt „{text}“.</translation>
    </message>
    <message>
      <source>There is no view “{name}”. There are: {known}.</source>
      <translation>Die Ansicht „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is no view “{name}”: none was saved.</source>
      <translation>Die Ansicht „{name}“ gibt es nicht: Es wurde keine gespeichert.</translation>
    </message>
    <message>
      <source>There is not enough memory for a picture of {width} × {height} pixels. Choose a smaller scale.</source>
      <translation>Für ein Bild von {width} × {height} Pixeln reicht der Speicher nicht. Wählen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
      <source>There is nothing in it that could become a touchpoint.</source>
      <translation>Darin steht nichts, was ein Kontaktpunkt werden könnte.</translation>
    </message>
    <message>
      <source>There is nothing of this on the map</source>
      <translation>Davon gibt es auf dieser Karte nichts</translation>
    </message>
    <message>
      <source>These cannot be empty and stayed: {columns}</source>
      <translation>Das darf nicht leer sein und blieb: {columns}</translation>
    </message>
    <message>
      <source>These two are linked already.</source>
      <translation>Diese beiden sind schon verbunden.</translation>
    </message>
    <message>
      <source>These two are tied to each other already ({table}).</source>
      <translation>Diese beiden sind bereits einander zugeordnet ({table}).</translation>
    </message>
    <message>
      <source>These two touchpoints are linked already.</source>
      <translation>Diese beiden Kontaktpunkte sind schon verbunden.</translation>
    </message>
    <message>
      <source>Think twice</source>
      <translation>Gut überlegen</translation>
    </message>
    <message>
      <source>This cannot be below 0.</source>
      <translation>Das kann nicht unter 0 liegen.</translation>
    </message>
    <message>
      <source>This document contains “{name}”, which does not belong there. It was not opened or changed.</source>
      <translation>Dieses Dokument enthält „{name}“, was nicht hineingehört; es wurde deshalb nicht geöffnet. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>This document has never been saved, so there is nothing to go back to.</source>
      <translation>Dieses Dokument wurde noch nie gespeichert; es gibt keinen früheren Stand.</translation>
    </message>
    <message>
      <source>This document has no file yet. Use Save as.</source>
      <translation>Dieses Dokument hat noch keine Datei. Verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
      <source>This document is already open in another window.</source>
      <translation>Dieses Dokument ist bereits in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
      <source>This document is damaged and cannot be opened. The file was not changed.</source>
      <translation>Dieses Dokument ist beschädigt und lässt sich nicht öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <source>This document is larger than the program can open.</source>
      <translation>Dieses Dokument ist größer, als das Programm öffnen kann.</translation>
    </message>
    <message>
      <source>This document was changed outside the program, or damaged. Look whether everything is as you expect.</source>
      <translation>Dieses Dokument wurde außerhalb des Programms verändert oder beschädigt. Prüfen Sie, ob alles so ist, wie Sie es erwarten.</translation>
    </message>
    <message>
      <source>This document was written by a newer version of the program (format {format}). Update the program to open it.</source>
      <translation>Dieses Dokument wurde mit einer neueren Programmversion geschrieben (Format {format}). Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
      <source>This document was written by a newer version of the program (format {format}). You can only view it.</source>
      <translation>Dieses Dokument wurde mit einer neueren Programmversion geschrieben (Format {format}). Sie können es ansehen, aber nicht ändern oder speichern.</translation>
    </message>
    <message>
      <source>This field is missing.</source>
      <translation>Dieses Feld fehlt.</translation>
    </message>
    <message>
      <source>This file is larger than the {limit} MB that can be read.</source>
      <translation>Diese Datei ist größer als die {limit} MB, die gelesen werden können.</translation>
    </message>
    <message>
      <source>This file is not a Journeymap document.</source>
      <translation>Diese Datei ist kein Journeymap-Dokument.</translation>
    </message>
    <message>
      <source>This is no duration such as 2 h, 90 min or 3 days.</source>
      <translation>Das ist keine Dauer wie 2 h, 90 min oder 3 Tage.</translation>
    </message>
    <message>
      <source>This is no number.</source>
      <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
      <source>This is no period such as Q3 2026, 2026-07, 2026 or two dates.</source>
      <translation>Das ist kein Zeitraum wie Q3 2026, 07.2026, 2026 oder zwei Daten.</translation>
    </message>
    <message>
      <source>This is no touchpoint and was kept in the note of the map: “{text}”.</source>
      <translation>Das ist kein Kontaktpunkt und steht nun in der Notiz der Karte: „{text}“.</translation>
    </message>
    <message>
      <source>This is no whole number.</source>
      <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
      <source>This is none of the known values.</source>
      <translation>Das ist keiner der bekannten Werte.</translation>
    </message>
    <message>
      <source>This is not a text file.</source>
      <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
      <source>This is not an OJF journey (stages, swimlanes and nodes are missing).</source>
      <translation>Das ist keine OJF-Journey (stages, swimlanes und nodes fehlen).</translation>
    </message>
    <message>
      <source>This is not part of a journey and was left out: “{text}”.</source>
      <translation>Das gehört zu keiner Journey und wurde weggelassen: „{text}“.</translation>
    </message>
    <message>
      <source>This is still used elsewhere ({by}) and cannot be removed on its own. Nothing was changed.</source>
      <translation>Dies wird noch an anderer Stelle verwendet ({by}) und lässt sich nicht für sich allein entfernen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This is the version of {moment} as a new document; save it under a name of its own.</source>
      <translation>Das ist die Fassung vom {moment} als neues Dokument; bitte unter eigenem Namen speichern.</translation>
    </message>
    <message>
      <source>This is what could be read; save it under a name of its own. {lines}</source>
      <translation>Das ließ sich noch lesen; bitte unter eigenem Namen speichern. {lines}</translation>
    </message>
    <message>
      <source>This line stands above the headings and was passed over.</source>
      <translation>Diese Zeile steht über den Überschriften und wurde übergangen.</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Diese Karte</translation>
    </message>
    <message>
      <source>This map has no opportunities yet. Select a touchpoint and note what could be better.</source>
      <translation>Diese Karte hat noch keine Chancen. Wählen Sie einen Kontaktpunkt und notieren Sie, was besser werden kann.</translation>
    </message>
    <message>
      <source>This map has no pain points yet. Select a touchpoint and note what hurts there.</source>
      <translation>Diese Karte hat noch keine Schmerzpunkte. Wählen Sie einen Kontaktpunkt und notieren Sie, was dort schmerzt.</translation>
    </message>
    <message>
      <source>This map has no personas yet.</source>
      <translation>Diese Karte hat noch keine Personas.</translation>
    </message>
    <message>
      <source>This map has no touchpoint “{title}”.</source>
      <translation>Diese Karte hat keinen Kontaktpunkt „{title}“.</translation>
    </message>
    <message>
      <source>This map has no touchpoints yet.</source>
      <translation>Diese Karte hat noch keine Kontaktpunkte.</translation>
    </message>
    <message>
      <source>This map is too large for a PNG: it could have {width} × {height} pixels at most, {percent} % of its size, and nobody could read it. Export it as SVG, or as PDF on sheets of A3 or A4.</source>
      <translation>Diese Karte ist zu groß für ein PNG: Es könnte höchstens {width} × {height} Pixel haben, {percent} % ihrer Größe, und niemand könnte sie lesen. Exportieren Sie sie als SVG oder als PDF auf Blättern in A3 oder A4.</translation>
    </message>
    <message>
      <source>This row does not say what its value measures.</source>
      <translation>Diese Zeile sagt nicht, was ihr Wert misst.</translation>
    </message>
    <message>
      <source>This row has more cells than there are headings. Is a decimal comma taken for the end of a cell?</source>
      <translation>Diese Zeile hat mehr Zellen, als es Überschriften gibt. Wird ein Dezimalkomma für das Ende einer Zelle gehalten?</translation>
    </message>
    <message>
      <source>This row has no title.</source>
      <translation>Diese Zeile hat keinen Titel.</translation>
    </message>
    <message>
      <source>This row has no value.</source>
      <translation>Diese Zeile hat keinen Wert.</translation>
    </message>
    <message>
      <source>This row names no touchpoint.</source>
      <translation>Diese Zeile nennt keinen Kontaktpunkt.</translation>
    </message>
    <message>
      <source>This text is too long: at most {limit} characters fit here. Nothing was changed.</source>
      <translation>Dieser Text ist zu lang: Hier passen höchstens {limit} Zeichen hinein. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This touchpoint has no pictures.</source>
      <translation>Dieser Kontaktpunkt hat keine Bilder.</translation>
    </message>
    <message>
      <source>This value does not fit here ({field}). Nothing was changed.</source>
      <translation>Dieser Wert passt hier nicht ({field}). Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Thought or quote</source>
      <translation>Gedanke oder Zitat</translation>
    </message>
    <message>
      <source>Ticketing</source>
      <translation>Ticketsystem</translation>
    </message>
    <message>
      <source>Tidy up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <source>Time is up · {time}</source>
      <translation>Die Zeit ist um · {time}</translation>
    </message>
    <message>
      <source>Times asked for</source>
      <translation>Wie oft gefragt</translation>
    </message>
    <message>
      <source>Times told</source>
      <translation>Wie oft mitgeteilt</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title</source>
      <comment>find.in.title</comment>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the map</source>
      <translation>Titel der Karte</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To</source>
      <comment>form.reading.period_to</comment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To</source>
      <comment>import-readings.field.to</comment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To be</source>
      <translation>Soll-Zustand</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Mitgeteilt</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Mitgeteilt bei</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Touchpoint</source>
      <translation>Kontaktpunkt</translation>
    </message>
    <message>
      <source>Touchpoint number 12</source>
      <translation>Kontaktpunkt Nummer 12</translation>
    </message>
    <message>
      <source>Touchpoint number {number} is not called “{text}”.</source>
      <translation>Der Kontaktpunkt Nummer {number} heißt nicht „{text}“.</translation>
    </message>
    <message>
      <source>Touchpoint that is meant</source>
      <translation>Gemeinter Kontaktpunkt</translation>
    </message>
    <message>
      <source>Touchpoint that is meant by “{named}”</source>
      <translation>Kontaktpunkt, der mit „{named}“ gemeint ist</translation>
    </message>
    <message>
      <source>Touchpoint {number} of {total}: {what}</source>
      <translation>Kontaktpunkt {number} von {total}: {what}</translation>
    </message>
    <message>
      <source>Touchpoints</source>
      <translation>Kontaktpunkte</translation>
    </message>
    <message>
      <source>Touchpoints, links, phases and lanes that belong together must be on the same map.</source>
      <translation>Zusammengehörige Kontaktpunkte, Verbindungen, Phasen und Ebenen müssen auf derselben Karte liegen.</translation>
    </message>
    <message>
      <source>Touchpoints, one per line</source>
      <translation>Kontaktpunkte, einer pro Zeile</translation>
    </message>
    <message>
      <source>Trade article “Welche Kanäle wirklich funktionieren” (which channels really work) on the digital channels of internet service providers, undated</source>
      <translation>Fachartikel „Welche Kanäle wirklich funktionieren“ über digitale Kanäle von Internetanbietern, ohne Datum</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Training</source>
      <comment>find.in.training</comment>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Transparent background</source>
      <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
      <source>Turn %n link(s) round</source>
      <translation>
        <numerusform>%n Verbindung umdrehen</numerusform>
        <numerusform>%n Verbindungen umdrehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Turnover</source>
      <translation>Umsatz</translation>
    </message>
    <message>
      <source>Type a command, a touchpoint or a map</source>
      <translation>Befehl, Kontaktpunkt oder Karte eintippen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unknown touchpoints ({count})</source>
      <translation>Unbekannte Kontaktpunkte ({count})</translation>
    </message>
    <message>
      <source>Unlock phase “{title}”</source>
      <translation>Phase „{title}“ entsperren</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <source>Unsolved</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Untie the detail map of “{title}”</source>
      <translation>Detailkarte von „{title}“ lösen</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Untitled lane</source>
      <translation>Ebene ohne Titel</translation>
    </message>
    <message>
      <source>Untitled map</source>
      <translation>Karte ohne Titel</translation>
    </message>
    <message>
      <source>Untitled phase</source>
      <translation>Phase ohne Titel</translation>
    </message>
    <message>
      <source>Untitled touchpoint</source>
      <translation>Kontaktpunkt ohne Titel</translation>
    </message>
    <message>
      <source>Untitled {number}</source>
      <translation>Ohne Titel {number}</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Up</source>
      <comment>views.up</comment>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Update it</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Update view “{title}”</source>
      <translation>Ansicht „{title}“ aktualisieren</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Verwendet</translation>
    </message>
    <message>
      <source>Used by {uses}</source>
      <translation>Verwendet: {uses}</translation>
    </message>
    <message>
      <source>Users of a portal who know that it has an electronic mailbox</source>
      <translation>Nutzer eines Portals, die wissen, dass es ein elektronisches Postfach hat</translation>
    </message>
    <message>
      <source>Users of a portal who want to see information on their contract</source>
      <translation>Nutzer eines Portals, die dort Angaben zu ihrem Vertrag suchen</translation>
    </message>
    <message>
      <source>Users who came upon the portal by themselves</source>
      <translation>Nutzer, die von selbst auf das Portal gestoßen sind</translation>
    </message>
    <message>
      <source>Users who visit the portal at least once a month</source>
      <translation>Nutzer, die das Portal mindestens einmal im Monat besuchen</translation>
    </message>
    <message>
      <source>Users who visit the portal at least once in six months</source>
      <translation>Nutzer, die das Portal mindestens einmal im halben Jahr besuchen</translation>
    </message>
    <message>
      <source>Users who visit the portal no more than once a year</source>
      <translation>Nutzer, die das Portal höchstens einmal im Jahr besuchen</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Values to be seen</source>
      <translation>Sichtbare Werte</translation>
    </message>
    <message>
      <source>Vector drawing (SVG)</source>
      <translation>Vektorgrafik (SVG)</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>Ansicht {number}</translation>
    </message>
    <message>
      <source>View “{title}”</source>
      <translation>Ansicht „{title}“</translation>
    </message>
    <message>
      <source>View “{title}” saved</source>
      <translation>Ansicht „{title}“ gespeichert</translation>
    </message>
    <message>
      <source>View “{title}” updated</source>
      <translation>Ansicht „{title}“ aktualisiert</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Voice menu</source>
      <translation>Sprachmenü</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Waiting time</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <source>Way on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>What can be seen in the picture</source>
      <translation>Was auf dem Bild zu sehen ist</translation>
    </message>
    <message>
      <source>What can be written</source>
      <translation>Was man schreiben kann</translation>
    </message>
    <message>
      <source>What could be made better, in a few words</source>
      <translation>Was besser werden könnte, in wenigen Worten</translation>
    </message>
    <message>
      <source>What customers mostly use here</source>
      <translation>Was Kunden hier meist verwenden</translation>
    </message>
    <message>
      <source>What does each column mean? A column without a meaning is kept in the notes of the touchpoints.</source>
      <translation>Was bedeuten die Spalten? Eine Spalte ohne Bedeutung bleibt in den Notizen der Kontaktpunkte erhalten.</translation>
    </message>
    <message>
      <source>What holds for all maps in it</source>
      <translation>Was für alle Karten darin gilt</translation>
    </message>
    <message>
      <source>What hurts</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <source>What hurts the customer here, in a few words</source>
      <translation>Was den Kunden hier schmerzt, in wenigen Worten</translation>
    </message>
    <message>
      <source>What it can do</source>
      <translation>Eigenschaften</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <source>What it provides</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>What it says, how far it carries</source>
      <translation>Was sie aussagt, wie weit sie trägt</translation>
    </message>
    <message>
      <source>What it takes, from 1 (little) to 5 (a lot)</source>
      <translation>Was es kostet, von 1 (wenig) bis 5 (viel)</translation>
    </message>
    <message>
      <source>What kind of channel it is; its colour follows</source>
      <translation>Um welche Art von Kanal es geht; danach richtet sich die Farbe</translation>
    </message>
    <message>
      <source>What says that it is so; a new citation goes to the catalogue</source>
      <translation>Was dafür spricht; ein neuer Beleg kommt in den Katalog</translation>
    </message>
    <message>
      <source>What sort of source it is</source>
      <translation>Um welche Art von Quelle es geht</translation>
    </message>
    <message>
      <source>What the channel is called here</source>
      <translation>Wie der Kanal hier heißt</translation>
    </message>
    <message>
      <source>What the customer does or meets here</source>
      <translation>Was der Kunde hier tut oder erlebt</translation>
    </message>
    <message>
      <source>What the customer finds here</source>
      <translation>Was der Kunde hier findet</translation>
    </message>
    <message>
      <source>What the customer is asked for or told, such as the contract number</source>
      <translation>Was vom Kunden verlangt oder ihm mitgeteilt wird, etwa die Vertragsnummer</translation>
    </message>
    <message>
      <source>What the customer is told of here</source>
      <translation>Worauf der Kunde hier hingewiesen wird</translation>
    </message>
    <message>
      <source>What the customer says</source>
      <translation>Was die Kundin oder der Kunde sagt</translation>
    </message>
    <message>
      <source>What the customer says about it, in their own words</source>
      <translation>Was der Kunde dazu sagt, in seinen eigenen Worten</translation>
    </message>
    <message>
      <source>What the customer thinks or says</source>
      <translation>Was der Kunde denkt oder sagt</translation>
    </message>
    <message>
      <source>What the customer wants to reach here</source>
      <translation>Was der Kunde hier erreichen will</translation>
    </message>
    <message>
      <source>What the document as a whole is called</source>
      <translation>Wie das Dokument im Ganzen heißt</translation>
    </message>
    <message>
      <source>What the map is based on</source>
      <translation>Worauf die Karte beruht</translation>
    </message>
    <message>
      <source>What the persona or segment is called</source>
      <translation>Wie die Persona oder das Segment heißt</translation>
    </message>
    <message>
      <source>What the system is called</source>
      <translation>Wie das System heißt</translation>
    </message>
    <message>
      <source>What the system is there for</source>
      <translation>Wozu das System da ist</translation>
    </message>
    <message>
      <source>What the team is called</source>
      <translation>Wie das Team heißt</translation>
    </message>
    <message>
      <source>What there is to say</source>
      <translation>Was zu sagen ist</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What uses any of them uses the one that stays.</source>
      <translation>Was einen davon verwendet, verwendet danach den, der bleibt.</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Was gemessen wurde</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When</source>
      <comment>form.comment.at</comment>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When customers take this way</source>
      <translation>Wann Kunden diesen Weg nehmen</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where it can be read: an address or a file</source>
      <translation>Wo man sie nachlesen kann: eine Adresse oder eine Datei</translation>
    </message>
    <message>
      <source>Where ratings stand too close, the curve goes through their mean; zoom in to see each one.</source>
      <translation>Wo Stimmungen zu eng stehen, läuft die Kurve durch ihren Mittelwert; beim Hineinzoomen ist jede zu sehen.</translation>
    </message>
    <message>
      <source>Where the phase stands relative to the contract</source>
      <translation>Wo die Phase zum Vertrag steht</translation>
    </message>
    <message>
      <source>Where the true figure lies with 95 % confidence, given the sample size</source>
      <translation>Wo der wahre Wert bei dieser Stichprobe mit 95 % Sicherheit liegt</translation>
    </message>
    <message>
      <source>Whether customers reach it at any hour</source>
      <translation>Ob Kunden ihn zu jeder Stunde erreichen</translation>
    </message>
    <message>
      <source>Whether it bears many more requests in service</source>
      <translation>Ob er im Service auch viel mehr Anfragen trägt</translation>
    </message>
    <message>
      <source>Whether it is tied to a back-end system</source>
      <translation>Ob er an ein System angebunden ist</translation>
    </message>
    <message>
      <source>Whether it works well on the go</source>
      <translation>Ob er sich unterwegs gut nutzen lässt</translation>
    </message>
    <message>
      <source>Whether one meets it physically, digitally or by voice</source>
      <translation>Ob man ihm körperlich, digital oder per Stimme begegnet</translation>
    </message>
    <message>
      <source>Whether requests come in as structured cases that can be tracked</source>
      <translation>Ob Anfragen als strukturierte, verfolgbare Vorgänge eingehen</translation>
    </message>
    <message>
      <source>Whether requests on it can be settled by machine</source>
      <translation>Ob sich Anfragen darüber maschinell erledigen lassen</translation>
    </message>
    <message>
      <source>Whether somebody works on it</source>
      <translation>Ob jemand daran arbeitet</translation>
    </message>
    <message>
      <source>Whether the bot says that it is not a person</source>
      <translation>Ob der Bot sagt, dass er kein Mensch ist</translation>
    </message>
    <message>
      <source>Whether the company can speak up on it before the customer asks</source>
      <translation>Ob sich das Unternehmen darüber von sich aus melden kann</translation>
    </message>
    <message>
      <source>Whether the company speaks up before the customer asks</source>
      <translation>Ob sich das Unternehmen meldet, bevor der Kunde fragt</translation>
    </message>
    <message>
      <source>Whether the customer is asked for an opinion here</source>
      <translation>Ob der Kunde hier nach seiner Meinung gefragt wird</translation>
    </message>
    <message>
      <source>Whether the customer speaks with a person</source>
      <translation>Ob der Kunde mit einem Menschen spricht</translation>
    </message>
    <message>
      <source>Whether the journey ends here, and how</source>
      <translation>Ob die Reise hier endet, und wie</translation>
    </message>
    <message>
      <source>Whether what the customer has said or entered is known at the other end</source>
      <translation>Ob am anderen Ende bekannt ist, was der Kunde gesagt oder eingegeben hat</translation>
    </message>
    <message>
      <source>Which maps</source>
      <translation>Welche Karten</translation>
    </message>
    <message>
      <source>Which pain points of the map it would heal</source>
      <translation>Welche Schmerzpunkte der Karte sie beheben würde</translation>
    </message>
    <message>
      <source>Which rows stand below the lanes, and which blueprint lines</source>
      <translation>Welche Zeilen unter den Ebenen stehen und welche Blueprint-Linien</translation>
    </message>
    <message>
      <source>Which table</source>
      <translation>Welche Tabelle</translation>
    </message>
    <message>
      <source>While editing: confirm</source>
      <translation>Beim Bearbeiten: bestätigen</translation>
    </message>
    <message>
      <source>While editing: confirm and go on</source>
      <translation>Beim Bearbeiten: bestätigen und weiter</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>Beim Vorführen</translation>
    </message>
    <message>
      <source>Who found it out, in what, as one would cite it</source>
      <translation>Wer es worin herausgefunden hat, so wie man es zitieren würde</translation>
    </message>
    <message>
      <source>Who may see it, such as “internal”</source>
      <translation>Wer es sehen darf, etwa „intern“</translation>
    </message>
    <message>
      <source>Who meets this touchpoint; nobody named means everyone</source>
      <translation>Wer diesem Kontaktpunkt begegnet; ohne Angabe alle</translation>
    </message>
    <message>
      <source>Who or what measured it</source>
      <translation>Wer oder was gemessen hat</translation>
    </message>
    <message>
      <source>Who says it; remembered for your next comment</source>
      <translation>Wer es sagt; wird für Ihren nächsten Kommentar gemerkt</translation>
    </message>
    <message>
      <source>Who they are, what they want, what they can do</source>
      <translation>Wer sie sind, was sie wollen, was sie können</translation>
    </message>
    <message>
      <source>Whom it was measured with</source>
      <translation>Bei wem gemessen wurde</translation>
    </message>
    <message>
      <source>Whom to ask, and how</source>
      <translation>Wen man fragt und wie man ihn erreicht</translation>
    </message>
    <message>
      <source>Whose customers they are</source>
      <translation>Um wessen Kunden es geht</translation>
    </message>
    <message>
      <source>Whose journey the map shows; a new name adds a persona</source>
      <translation>Wessen Reise die Karte zeigt; ein neuer Name legt eine Persona an</translation>
    </message>
    <message>
      <source>Why it happens</source>
      <translation>Warum es dazu kommt</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Breite in Pixeln</translation>
    </message>
    <message>
      <source>Windows (cp1252)</source>
      <translation>Windows (cp1252)</translation>
    </message>
    <message>
      <source>Without effect on {format}: {options}.</source>
      <translation>Ohne Wirkung bei {format}: {options}.</translation>
    </message>
    <message>
      <source>Working out the size…</source>
      <translation>Die Größe wird ermittelt …</translation>
    </message>
    <message>
      <source>Workshop timer</source>
      <translation>Workshop-Uhr</translation>
    </message>
    <message>
      <source>Workshop timer: {time}</source>
      <translation>Workshop-Uhr: {time}</translation>
    </message>
    <message>
      <source>Worth it?</source>
      <translation>Lohnt es?</translation>
    </message>
    <message>
      <source>Write a map as a picture, or the whole project as JSON.</source>
      <translation>Eine Karte als Bild oder das ganze Projekt als JSON schreiben.</translation>
    </message>
    <message>
      <source>Write a table of what a file holds.</source>
      <translation>Schreibt eine Tabelle dessen, was in einer Datei steht.</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Schriftlich</translation>
    </message>
    <message>
      <source>Yes or no.</source>
      <translation>Ja oder nein.</translation>
    </message>
    <message>
      <source>Your work is kept on this computer either way and will be offered at the next start.</source>
      <translation>Ihre Arbeit bleibt in jedem Fall auf diesem Computer gesichert und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>Zoom at the pointer</source>
      <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
      <source>Zoom to s&amp;election</source>
      <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
      <source>a .journey document, or a file that can be imported</source>
      <translation>ein .journey-Dokument oder eine Datei, die importiert werden kann</translation>
    </message>
    <message>
      <source>a .json, .ojf, .mmd, .csv, .tsv, .md or .txt file</source>
      <translation>eine Datei .json, .ojf, .mmd, .csv, .tsv, .md oder .txt</translation>
    </message>
    <message>
      <source>a CSV file with headings, in German or English: touchpoint (title, No. or ID), metric and value or a column for each metric, and unit, sample size, promoters, passives, detractors, period, segment, source if known</source>
      <translation>eine CSV-Datei mit Überschriften, deutsch oder englisch: Kontaktpunkt (Titel, Nr. oder ID), Kennzahl und Wert oder eine Spalte für jede Kennzahl, dazu Einheit, Stichprobe, Promotoren, Passive, Detraktoren, Zeitraum, Segment, Quelle, soweit bekannt</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a value is missing</source>
      <translation>ein Wert fehlt</translation>
    </message>
    <message>
      <source>access is not allowed</source>
      <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nach</translation>
    </message>
    <message numerus="yes">
      <source>after %n day(s)</source>
      <translation>
        <numerusform>nach %n Tag</numerusform>
        <numerusform>nach %n Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>after {count} h</source>
      <translation>nach {count} Std.</translation>
    </message>
    <message>
      <source>after {count} min</source>
      <translation>nach {count} Min.</translation>
    </message>
    <message>
      <source>allows proactive messages</source>
      <translation>erlaubt unaufgeforderte Nachrichten</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>presenter.more</comment>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more note(s)</source>
      <translation>
        <numerusform>und %n weiterer Hinweis</numerusform>
        <numerusform>und %n weitere Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <source>another program holds it</source>
      <translation>ein anderes Programm hält sie fest</translation>
    </message>
    <message>
      <source>answering machine</source>
      <translation>Anrufbeantworter</translation>
    </message>
    <message>
      <source>arguments</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>as CSV with all columns, for spreadsheets</source>
      <translation>als CSV mit allen Spalten, für Tabellenprogramme</translation>
    </message>
    <message>
      <source>as JSON with all columns, for other programs</source>
      <translation>als JSON mit allen Spalten, für andere Programme</translation>
    </message>
    <message>
      <source>as JSON, for other programs</source>
      <translation>als JSON, für andere Programme</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <source>at</source>
      <translation>bei</translation>
    </message>
    <message>
      <source>at {count} of {total}</source>
      <translation>an {count} von {total}</translation>
    </message>
    <message>
      <source>available around the clock</source>
      <translation>rund um die Uhr erreichbar</translation>
    </message>
    <message>
      <source>behind it</source>
      <translation>im Hintergrund</translation>
    </message>
    <message>
      <source>bell</source>
      <translation>Glocke</translation>
    </message>
    <message>
      <source>building</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>calls a week</source>
      <translation>Anrufe je Woche</translation>
    </message>
    <message>
      <source>can be automated</source>
      <translation>automatisierbar</translation>
    </message>
    <message>
      <source>cannot be used together with %s</source>
      <translation>geht nicht zusammen mit %s</translation>
    </message>
    <message>
      <source>car</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>chain link</source>
      <translation>Kettenglied</translation>
    </message>
    <message>
      <source>choose or type a name</source>
      <translation>wählen oder Namen eingeben</translation>
    </message>
    <message>
      <source>clipboard with list</source>
      <translation>Klemmbrett mit Liste</translation>
    </message>
    <message>
      <source>colours: light, dark or contrast</source>
      <translation>Farben: light (hell), dark (dunkel) oder contrast (Kontrast)</translation>
    </message>
    <message>
      <source>commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>connected to a back-end system</source>
      <translation>an ein System im Hintergrund angebunden</translation>
    </message>
    <message>
      <source>context is lost</source>
      <translation>Kontext geht verloren</translation>
    </message>
    <message>
      <source>context travels along</source>
      <translation>Kontext geht mit</translation>
    </message>
    <message>
      <source>credit card</source>
      <translation>Kreditkarte</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>days</source>
      <comment>reading-form.unit-hint.waiting-time</comment>
      <translation>Tage</translation>
    </message>
    <message>
      <source>dots per inch on paper</source>
      <translation>Punkte je Zoll auf dem Papier</translation>
    </message>
    <message>
      <source>e.g. 2026-11-12</source>
      <translation>z. B. 12.11.2026</translation>
    </message>
    <message>
      <source>e.g. 3 days, 2 h 30</source>
      <translation>z. B. 3 Tage, 2 Std. 30</translation>
    </message>
    <message>
      <source>ear</source>
      <translation>Ohr</translation>
    </message>
    <message>
      <source>emotion of {who} {score}</source>
      <translation>Stimmung von {who} {score}</translation>
    </message>
    <message>
      <source>emotion {score}</source>
      <translation>Stimmung {score}</translation>
    </message>
    <message>
      <source>enlarge by this factor</source>
      <translation>um diesen Faktor vergrößern</translation>
    </message>
    <message>
      <source>envelope</source>
      <translation>Briefumschlag</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>for test programs that try to break a document</source>
      <translation>für Prüfprogramme, die ein Dokument zu zerstören versuchen</translation>
    </message>
    <message>
      <source>globe</source>
      <translation>Weltkugel</translation>
    </message>
    <message>
      <source>graduation cap</source>
      <translation>Doktorhut</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <source>handshake</source>
      <translation>Händedruck</translation>
    </message>
    <message>
      <source>headset</source>
      <translation>Headset</translation>
    </message>
    <message>
      <source>heart</source>
      <translation>Herz</translation>
    </message>
    <message>
      <source>house</source>
      <translation>Haus</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>wie viele</translation>
    </message>
    <message>
      <source>in %</source>
      <translation>in %</translation>
    </message>
    <message>
      <source>in their words</source>
      <translation>im Wortlaut</translation>
    </message>
    <message>
      <source>inbox</source>
      <translation>Posteingang</translation>
    </message>
    <message>
      <source>it follows from other values</source>
      <translation>ergibt sich aus anderen Werten</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>it is fixed</source>
      <translation>steht fest</translation>
    </message>
    <message>
      <source>it means nothing for this row</source>
      <translation>hat für diese Zeile keine Bedeutung</translation>
    </message>
    <message>
      <source>it says where this stands on the map; change it there</source>
      <translation>sagt, wo das auf der Karte steht; dort ändern</translation>
    </message>
    <message>
      <source>journeymap [FILE …] opens the window with these files. Help on a command: journeymap COMMAND --help.</source>
      <translation>journeymap [DATEI …] öffnet das Fenster mit diesen Dateien. Hilfe zu einem Befehl: journeymap BEFEHL --help.</translation>
    </message>
    <message>
      <source>kept until {day}</source>
      <translation>bleibt bis {day}</translation>
    </message>
    <message>
      <source>key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>language of what is said and written</source>
      <translation>Sprache der Ausgaben und des Geschriebenen</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>laptop</source>
      <translation>Laptop</translation>
    </message>
    <message>
      <source>last {moment}</source>
      <translation>zuletzt {moment}</translation>
    </message>
    <message>
      <source>leads to a person</source>
      <translation>führt zu einem Menschen</translation>
    </message>
    <message>
      <source>leave out rows that cannot be read and import the others</source>
      <translation>Zeilen auslassen, die nicht lesbar sind, und die übrigen importieren</translation>
    </message>
    <message>
      <source>leave out the background</source>
      <translation>den Hintergrund weglassen</translation>
    </message>
    <message>
      <source>letter, sheet with text</source>
      <translation>Brief, Blatt mit Text</translation>
    </message>
    <message>
      <source>lifebuoy</source>
      <translation>Rettungsring</translation>
    </message>
    <message>
      <source>links lead round in a circle</source>
      <translation>Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
      <source>lorry</source>
      <translation>Lieferwagen</translation>
    </message>
    <message>
      <source>made for the smartphone</source>
      <translation>fürs Smartphone gemacht</translation>
    </message>
    <message>
      <source>mailbox</source>
      <translation>Briefkasten</translation>
    </message>
    <message>
      <source>megaphone</source>
      <translation>Megafon</translation>
    </message>
    <message>
      <source>microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>mouse click</source>
      <translation>Mausklick</translation>
    </message>
    <message>
      <source>n = {size}</source>
      <translation>n = {size}</translation>
    </message>
    <message>
      <source>needs a document that has a file</source>
      <translation>braucht ein Dokument mit Datei</translation>
    </message>
    <message>
      <source>needs a map</source>
      <translation>braucht eine Karte</translation>
    </message>
    <message>
      <source>needs an open document</source>
      <translation>braucht ein offenes Dokument</translation>
    </message>
    <message>
      <source>news feed</source>
      <translation>Nachrichten-Feed</translation>
    </message>
    <message>
      <source>newspaper</source>
      <translation>Zeitung</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no channel</source>
      <translation>kein Kanal</translation>
    </message>
    <message>
      <source>no share given</source>
      <translation>kein Anteil angegeben</translation>
    </message>
    <message>
      <source>no system</source>
      <translation>kein System</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine Angabe</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not possible now</source>
      <translation>jetzt nicht möglich</translation>
    </message>
    <message>
      <source>not yet in a file</source>
      <translation>noch in keiner Datei</translation>
    </message>
    <message>
      <source>nothing is selected</source>
      <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
      <source>novomind / Inworks, “Kundenkommunikationstrend” (trends in customer communication), press release via news aktuell, Hamburg, May 2005</source>
      <translation>novomind / Inworks, „Kundenkommunikationstrend“, Pressemitteilung über news aktuell, Hamburg, Mai 2005</translation>
    </message>
    <message>
      <source>of 5</source>
      <translation>von 5</translation>
    </message>
    <message>
      <source>of 7</source>
      <translation>von 7</translation>
    </message>
    <message>
      <source>one of: {known}</source>
      <translation>eine von: {known}</translation>
    </message>
    <message>
      <source>only tell what would be imported</source>
      <translation>nur sagen, was importiert würde</translation>
    </message>
    <message>
      <source>open book</source>
      <translation>Offenes Buch</translation>
    </message>
    <message>
      <source>options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <source>page of a PDF: exact, or sheets of A3 or A4</source>
      <translation>Seite eines PDF: exact (wie das Bild) oder Blätter in A3 oder A4</translation>
    </message>
    <message>
      <source>paper plane</source>
      <translation>Papierflieger</translation>
    </message>
    <message>
      <source>parcel</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>part of the path is not a folder</source>
      <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
      <source>per touchpoint</source>
      <translation>je Kontaktpunkt</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place, pin</source>
      <translation>Ort, Stecknadel</translation>
    </message>
    <message>
      <source>presentation</source>
      <translation>Präsentation</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <source>program window</source>
      <translation>Programmfenster</translation>
    </message>
    <message>
      <source>question mark</source>
      <translation>Fragezeichen</translation>
    </message>
    <message>
      <source>radio waves</source>
      <translation>Funkwellen</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation>Kassenbon</translation>
    </message>
    <message>
      <source>replace a file that is there already</source>
      <translation>eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>robot</source>
      <translation>Roboter</translation>
    </message>
    <message>
      <source>sample not known</source>
      <translation>Stichprobe nicht bekannt</translation>
    </message>
    <message>
      <source>scales in service</source>
      <translation>wächst im Service mit</translation>
    </message>
    <message>
      <source>scanner</source>
      <translation>Scanner</translation>
    </message>
    <message>
      <source>screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <source>select a touchpoint first</source>
      <translation>erst einen Kontaktpunkt auswählen</translation>
    </message>
    <message>
      <source>select exactly one touchpoint first</source>
      <translation>erst genau einen Kontaktpunkt auswählen</translation>
    </message>
    <message>
      <source>set by the scale</source>
      <translation>aus dem Maßstab</translation>
    </message>
    <message>
      <source>set by the size</source>
      <translation>aus der Größe</translation>
    </message>
    <message>
      <source>several</source>
      <translation>verschiedene</translation>
    </message>
    <message>
      <source>several persons</source>
      <translation>Mehrere Personen</translation>
    </message>
    <message>
      <source>shared, three points</source>
      <translation>Geteilt, drei Punkte</translation>
    </message>
    <message>
      <source>shop</source>
      <translation>Laden</translation>
    </message>
    <message>
      <source>shopping cart</source>
      <translation>Einkaufswagen</translation>
    </message>
    <message>
      <source>show the version and end</source>
      <translation>die Version zeigen und enden</translation>
    </message>
    <message>
      <source>show this help and end</source>
      <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>smartphone</source>
      <translation>Smartphone</translation>
    </message>
    <message>
      <source>speech bubble with text</source>
      <translation>Sprechblase mit Text</translation>
    </message>
    <message>
      <source>speech bubble, round</source>
      <translation>Sprechblase, rund</translation>
    </message>
    <message>
      <source>star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>structured cases</source>
      <translation>strukturierte Vorgänge</translation>
    </message>
    <message>
      <source>tablet</source>
      <translation>Tablet</translation>
    </message>
    <message>
      <source>tablet and smartphone</source>
      <translation>Tablet und Smartphone</translation>
    </message>
    <message>
      <source>takes no value such as “%s”</source>
      <translation>erwartet keinen Wert wie „%s“</translation>
    </message>
    <message>
      <source>telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>telephone ringing</source>
      <translation>Telefon klingelt</translation>
    </message>
    <message>
      <source>television</source>
      <translation>Fernseher</translation>
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
      <source>the document to change</source>
      <translation>das Dokument, das geändert wird</translation>
    </message>
    <message>
      <source>the document to make</source>
      <translation>das Dokument, das entstehen soll</translation>
    </message>
    <message>
      <source>the file to write; .csv and .json say the format (standard output if not given)</source>
      <translation>die Datei, die geschrieben wird; .csv und .json sagen das Format (ohne Angabe die Standardausgabe)</translation>
    </message>
    <message>
      <source>the file to write; its ending says the format. - is the standard output</source>
      <translation>die Datei, die geschrieben wird; ihre Endung nennt das Format. - ist die Standardausgabe</translation>
    </message>
    <message>
      <source>the file would be too large</source>
      <translation>die Datei würde zu groß</translation>
    </message>
    <message>
      <source>the format, whatever the ending</source>
      <translation>das Format, unabhängig von der Endung</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>the room allotted to you is used up</source>
      <translation>der zugeteilte Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
      <source>the whole map</source>
      <translation>die ganze Karte</translation>
    </message>
    <message>
      <source>there is a file of this name already</source>
      <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
      <source>there is no room left on the disk</source>
      <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
      <source>there is nothing to redo</source>
      <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
      <source>there is nothing to undo</source>
      <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>this is missing: %s</source>
      <translation>es fehlt: %s</translation>
    </message>
    <message>
      <source>this is not allowed</source>
      <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
      <source>this is not understood: %s</source>
      <translation>das wird nicht verstanden: %s</translation>
    </message>
    <message>
      <source>thumb up</source>
      <translation>Daumen hoch</translation>
    </message>
    <message>
      <source>ticket</source>
      <translation>Eintrittskarte</translation>
    </message>
    <message>
      <source>title of a saved view: its rows, persona and filter</source>
      <translation>Name einer gespeicherten Ansicht (mit Zeilen, Persona und Filter)</translation>
    </message>
    <message>
      <source>title or number of a map (all of them if not given)</source>
      <translation>Titel oder Nummer einer Karte (ohne Angabe alle)</translation>
    </message>
    <message>
      <source>title or number of the map (the first one if not given)</source>
      <translation>Titel oder Nummer der Karte (ohne Angabe die erste)</translation>
    </message>
    <message>
      <source>title or number of the map that is meant (all of them if not given)</source>
      <translation>Titel oder Nummer der Karte, die gemeint ist (ohne Angabe alle)</translation>
    </message>
    <message>
      <source>to {target}</source>
      <translation>zu {target}</translation>
    </message>
    <message>
      <source>too many files are open in this program</source>
      <translation>in diesem Programm sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
      <source>too many files are open on this computer</source>
      <translation>auf diesem Computer sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
      <source>two speech bubbles</source>
      <translation>Zwei Sprechblasen</translation>
    </message>
    <message>
      <source>two thirds</source>
      <translation>zwei Drittel</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>aufgeklappt</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>up to {value}</source>
      <translation>bis zu {value}</translation>
    </message>
    <message>
      <source>usage: </source>
      <translation>Aufruf: </translation>
    </message>
    <message>
      <source>video camera</source>
      <translation>Videokamera</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>watch</source>
      <translation>Armbanduhr</translation>
    </message>
    <message>
      <source>what customers want</source>
      <translation>was Kunden wollen</translation>
    </message>
    <message>
      <source>what to import; so far: readings</source>
      <translation>was importiert wird; bisher: readings (Messwerte)</translation>
    </message>
    <message>
      <source>which table: {known}</source>
      <translation>welche Tabelle: {known}</translation>
    </message>
    <message>
      <source>width in pixels</source>
      <translation>Breite in Pixeln</translation>
    </message>
    <message>
      <source>with priority</source>
      <translation>mit Priorität</translation>
    </message>
    <message>
      <source>with status</source>
      <translation>mit Status</translation>
    </message>
    <message>
      <source>wrench</source>
      <translation>Schraubenschlüssel</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} Std.</translation>
    </message>
    <message>
      <source>{count} lines are too many at once: at most {limit} can be pasted. Nothing was changed.</source>
      <translation>{count} Zeilen sind zu viele auf einmal: Höchstens {limit} lassen sich einfügen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} Min.</translation>
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation>{current}/{total}</translation>
    </message>
    <message>
      <source>{field}: {values}</source>
      <translation>{field}: {values}</translation>
    </message>
    <message>
      <source>{field}: {who}</source>
      <translation>{field}: {who}</translation>
    </message>
    <message numerus="yes">
      <source>{first} %n more pictures were not added.</source>
      <translation>
        <numerusform>{first} %n weiteres Bild wurde nicht hinzugefügt.</numerusform>
        <numerusform>{first} %n weitere Bilder wurden nicht hinzugefügt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{format} is not for a terminal. Say a file, or lead the output to a file or a program.</source>
      <translation>{format} ist nichts für ein Terminal. Nennen Sie eine Datei oder leiten Sie die Ausgabe in eine Datei oder ein Programm.</translation>
    </message>
    <message>
      <source>{key 1} {key 2} {key Return}</source>
      <translation>{key 1} {key 2} {key Return}</translation>
    </message>
    <message>
      <source>{key Alt+Down}</source>
      <translation>{key Alt+Down}</translation>
    </message>
    <message>
      <source>{key Backspace}</source>
      <translation>{key Backspace}</translation>
    </message>
    <message>
      <source>{key Backspace} {key Left}</source>
      <translation>{key Backspace} {key Left}</translation>
    </message>
    <message>
      <source>{key B}, {key W}</source>
      <translation>{key B}, {key W}</translation>
    </message>
    <message>
      <source>{key Ctrl+F}</source>
      <translation>{key Ctrl+F}</translation>
    </message>
    <message>
      <source>{key Ctrl+Return}</source>
      <translation>{key Ctrl+Return}</translation>
    </message>
    <message>
      <source>{key Ctrl+Space}</source>
      <translation>{key Ctrl+Space}</translation>
    </message>
    <message>
      <source>{key Ctrl}+wheel</source>
      <translation>{key Ctrl}+Mausrad</translation>
    </message>
    <message>
      <source>{key Del}</source>
      <translation>{key Del}</translation>
    </message>
    <message>
      <source>{key Esc}</source>
      <translation>{key Esc}</translation>
    </message>
    <message>
      <source>{key F2} or typing</source>
      <translation>{key F2} oder tippen</translation>
    </message>
    <message>
      <source>{key Home}, {key End}</source>
      <translation>{key Home}, {key End}</translation>
    </message>
    <message>
      <source>{key Ins}</source>
      <translation>{key Ins}</translation>
    </message>
    <message>
      <source>{key O}</source>
      <translation>{key O}</translation>
    </message>
    <message>
      <source>{key Return}</source>
      <translation>{key Return}</translation>
    </message>
    <message>
      <source>{key Return} adds it and opens it, {key Ctrl+Return} adds it and waits for more</source>
      <translation>{key Return} fügt hinzu und öffnet, {key Ctrl+Return} fügt hinzu und wartet auf mehr</translation>
    </message>
    <message>
      <source>{key Return}, {key Shift+Return}</source>
      <translation>{key Return}, {key Shift+Return}</translation>
    </message>
    <message>
      <source>{key Shift+Return}</source>
      <translation>{key Shift+Return}</translation>
    </message>
    <message>
      <source>{key Shift+Space}</source>
      <translation>{key Shift+Space}</translation>
    </message>
    <message>
      <source>{key Shift} or {key Ctrl}+click</source>
      <translation>{key Shift} oder {key Ctrl}+Klick</translation>
    </message>
    <message>
      <source>{key Shift}+click</source>
      <translation>{key Shift}+Klick</translation>
    </message>
    <message>
      <source>{key Space} or middle button, drag</source>
      <translation>{key Space} oder mittlere Taste, ziehen</translation>
    </message>
    <message>
      <source>{key Space} ticks, {key Alt+Up} and {key Alt+Down} move</source>
      <translation>{key Space} wählt, {key Alt+Up} und {key Alt+Down} verschieben</translation>
    </message>
    <message>
      <source>{key Space} {key Right}</source>
      <translation>{key Space} {key Right}</translation>
    </message>
    <message>
      <source>{key Space}: next · {key Backspace}: back · number and {key Return}: go there · {key B}: black · {key S}: other screen · {key Esc}: end</source>
      <translation>{key Space}: weiter · {key Backspace}: zurück · Zahl und {key Return}: dorthin · {key B}: schwarz · {key S}: anderer Bildschirm · {key Esc}: beenden</translation>
    </message>
    <message>
      <source>{key S}</source>
      <translation>{key S}</translation>
    </message>
    <message>
      <source>{key Tab}</source>
      <translation>{key Tab}</translation>
    </message>
    <message>
      <source>{key Tab}: next · {key Return}: parallel · {key Ctrl+Down}: linked that way · {key Ctrl+Shift+C}: phase · {key F1}: all keys</source>
      <translation>{key Tab}: weiter · {key Return}: parallel · {key Ctrl+Down}: dorthin verbunden · {key Ctrl+Shift+C}: Phase · {key F1}: alle Tasten</translation>
    </message>
    <message>
      <source>{key Up}</source>
      <translation>{key Up}</translation>
    </message>
    <message>
      <source>{key Up} {key Left}</source>
      <translation>{key Up} {key Left}</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{menu} › {entry}</source>
      <translation>{menu} › {entry}</translation>
    </message>
    <message>
      <source>{name} (new item)</source>
      <translation>{name} (neue Angabe)</translation>
    </message>
    <message>
      <source>{name} (new lane)</source>
      <translation>{name} (neue Ebene)</translation>
    </message>
    <message>
      <source>{name} (new owner)</source>
      <translation>{name} (neue Zuständigkeit)</translation>
    </message>
    <message>
      <source>{name} (new phase)</source>
      <translation>{name} (neue Phase)</translation>
    </message>
    <message>
      <source>{name} (some)</source>
      <translation>{name} (teils)</translation>
    </message>
    <message>
      <source>{name}, line {line}: {problem}</source>
      <translation>{name}, Zeile {line}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{name}: %n reading(s) imported.</source>
      <translation>
        <numerusform>{name}: %n Messwert importiert.</numerusform>
        <numerusform>{name}: %n Messwerte importiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: %n reading(s) would be imported.</source>
      <translation>
        <numerusform>{name}: %n Messwert würde importiert.</numerusform>
        <numerusform>{name}: %n Messwerte würden importiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: maps {maps}, touchpoints {touchpoints}.</source>
      <translation>{name}: Karten {maps}, Kontaktpunkte {touchpoints}.</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{number}. {title}</source>
      <translation>{number}. {title}</translation>
    </message>
    <message>
      <source>{owner} has this file open on {machine}. You can edit it here as well; nothing is saved by itself, and no version overwrites the other.</source>
      <translation>{owner} hat diese Datei auf {machine} geöffnet. Sie können sie auch hier bearbeiten; nichts wird von selbst gespeichert, und keine Fassung überschreibt die andere.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{phase} · {lane}</source>
      <translation>{phase} · {lane}</translation>
    </message>
    <message>
      <source>{phase} · {lane}, after “{title}”</source>
      <translation>{phase} · {lane}, nach „{title}“</translation>
    </message>
    <message>
      <source>{severity} × {frequency} = {priority}</source>
      <translation>{severity} × {frequency} = {priority}</translation>
    </message>
    <message>
      <source>{shown} of {total}</source>
      <translation>{shown} von {total}</translation>
    </message>
    <message>
      <source>{table}: none.</source>
      <translation>{table}: keine.</translation>
    </message>
    <message>
      <source>{text} ({place})</source>
      <translation>{text} ({place})</translation>
    </message>
    <message>
      <source>{text} is not known and stays in the title</source>
      <translation>{text} ist nicht bekannt und bleibt im Titel</translation>
    </message>
    <message>
      <source>{time}</source>
      <translation>{time}</translation>
    </message>
    <message>
      <source>{time}</source>
      <comment>timer.running</comment>
      <translation>{time}</translation>
    </message>
    <message>
      <source>{time} · paused</source>
      <translation>{time} · angehalten</translation>
    </message>
    <message>
      <source>{title}  ·  until {day}</source>
      <translation>{title}  ·  bis {day}</translation>
    </message>
    <message>
      <source>{title} (copy)</source>
      <translation>{title} (Kopie)</translation>
    </message>
    <message>
      <source>{title} (to-be)</source>
      <translation>{title} (Soll)</translation>
    </message>
    <message>
      <source>{title}, {place}, {keys}</source>
      <translation>{title}, {place}, {keys}</translation>
    </message>
    <message>
      <source>{title}: {count}</source>
      <translation>{title}: {count}</translation>
    </message>
    <message>
      <source>{value} %</source>
      <translation>{value} %</translation>
    </message>
    <message>
      <source>{value} in 10</source>
      <translation>{value} von 10</translation>
    </message>
    <message>
      <source>{value} is below 0.</source>
      <translation>{value} ist kleiner als 0.</translation>
    </message>
    <message>
      <source>{value} is not between {low} and {high}.</source>
      <translation>{value} liegt nicht zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>{value} under “{column}” was taken as {taken}.</source>
      <translation>{value} unter „{column}“ wurde als {taken} gelesen.</translation>
    </message>
    <message>
      <source>{value}: {about} ({source})</source>
      <translation>{value}: {about} ({source})</translation>
    </message>
    <message>
      <source>{what}  ·  {found}</source>
      <translation>{what}  ·  {found}</translation>
    </message>
    <message>
      <source>{what} ({map})  ·  {found}</source>
      <translation>{what} ({map})  ·  {found}</translation>
    </message>
    <message>
      <source>{what}, filtered out</source>
      <translation>{what}, ausgefiltert</translation>
    </message>
    <message>
      <source>{where}: {text}</source>
      <translation>{where}: {text}</translation>
    </message>
    <message>
      <source>{width} × {height} at 100 %, sharp at any size</source>
      <translation>{width} × {height} bei 100 %, scharf in jeder Größe</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
      <source>~-2</source>
      <translation>~-2</translation>
    </message>
    <message>
      <source>– leave out –</source>
      <translation>– auslassen –</translation>
    </message>
    <message>
      <source>“%(value)s” is not possible. Possible are: %(choices)s</source>
      <translation>„%(value)s“ ist nicht möglich. Zur Wahl stehen: %(choices)s</translation>
    </message>
    <message>
      <source>“Wrong again”</source>
      <translation>„Schon wieder falsch“</translation>
    </message>
    <message>
      <source>“{given}” is not a number from {low} to {high}</source>
      <translation>„{given}“ ist keine Zahl von {low} bis {high}</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be written.</source>
      <translation>„{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>“{name}” has edits on this computer that are not in the file yet. Open it in the window and save it first.</source>
      <translation>„{name}“ hat auf diesem Computer Änderungen, die noch nicht in der Datei sind. Bitte im Fenster öffnen und zuerst speichern.</translation>
    </message>
    <message>
      <source>“{name}” has more than 40 million pixels. Scale the picture down first.</source>
      <translation>„{name}“ hat mehr als 40 Millionen Pixel. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
      <source>“{name}” has no customer-value class that channel preferences could be taken from.</source>
      <translation>„{name}“ hat keine Kundenwertklasse, aus der sich Kanalvorlieben ergäben.</translation>
    </message>
    <message>
      <source>“{name}” has no ending that can be written. Possible are {known}; or say --format.</source>
      <translation>„{name}“ hat keine Endung, die geschrieben werden kann. Möglich sind {known}; oder --format angeben.</translation>
    </message>
    <message>
      <source>“{name}” is a drawing in SVG, which can hide other things. Export it as PNG.</source>
      <translation>„{name}“ ist eine SVG-Zeichnung, in der sich anderes verbergen kann. Exportieren Sie sie als PNG.</translation>
    </message>
    <message>
      <source>“{name}” is a folder. Choose a file in it.</source>
      <translation>„{name}“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or incomplete.</source>
      <translation>„{name}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
      <source>“{name}” is in Drafts now, and stays there until {day}.</source>
      <translation>„{name}“ liegt jetzt bei den Entwürfen und bleibt dort bis {day}.</translation>
    </message>
    <message>
      <source>“{name}” is larger than {limit} MB. Scale the picture down first.</source>
      <translation>„{name}“ ist größer als {limit} MB. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
      <source>“{name}” is no longer there. Your work is kept on this computer; saving writes the file again.</source>
      <translation>„{name}“ ist nicht mehr da. Ihre Arbeit ist auf diesem Computer gesichert; Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
      <source>“{name}” is not a file that can be opened.</source>
      <translation>„{name}“ ist keine Datei, die sich öffnen lässt.</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
      <source>“{name}” is not a picture that can be added. Use PNG, JPEG, WebP or GIF.</source>
      <translation>„{name}“ ist kein Bild, das sich hinzufügen lässt. Verwenden Sie PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
      <source>“{name}” is not known here.</source>
      <translation>„{name}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
      <source>“{name}” is open in a window. Close it there first.</source>
      <translation>„{name}“ ist in einem Fenster geöffnet. Bitte dort zuerst schließen.</translation>
    </message>
    <message>
      <source>“{name}” is the file that is read; choose another name for the export.</source>
      <translation>„{name}“ ist die Datei, die gelesen wird; bitte einen anderen Namen für den Export wählen.</translation>
    </message>
    <message>
      <source>“{name}” is there already and was left as it is. Use --force to replace it.</source>
      <translation>„{name}“ gibt es schon und blieb unverändert. Mit --force wird die Datei ersetzt.</translation>
    </message>
    <message>
      <source>“{name}” is too large to be added as it is.</source>
      <translation>„{name}“ ist zu groß, um unverändert hinzugefügt zu werden.</translation>
    </message>
    <message>
      <source>“{name}” is written.</source>
      <translation>„{name}“ ist geschrieben.</translation>
    </message>
    <message>
      <source>“{name}” was changed by somebody else. Your version is safe here. If you save, theirs is kept beside it.</source>
      <translation>„{name}“ wurde von jemand anderem geändert. Ihre Fassung ist hier sicher. Wenn Sie speichern, bleibt die andere daneben erhalten.</translation>
    </message>
    <message>
      <source>“{name}” was not read, at {place}: {reason}</source>
      <translation>„{name}“ wurde nicht gelesen, bei {place}: {reason}</translation>
    </message>
    <message>
      <source>“{name}” was not read: {reason}</source>
      <translation>„{name}“ wurde nicht gelesen: {reason}</translation>
    </message>
    <message>
      <source>“{name}” was not saved for certain: the disk with {folder} reports an error. Your work is kept on this computer. Save a copy on another disk.</source>
      <translation>„{name}“ wurde nicht sicher gespeichert: Der Datenträger mit {folder} meldet einen Fehler. Ihre Arbeit ist auf diesem Computer gesichert. Speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>“{name}” was not saved in {folder}: {detail}. Your work is kept on this computer. Try again, or save a copy elsewhere.</source>
      <translation>„{name}“ wurde nicht in {folder} gespeichert: {detail}. Ihre Arbeit ist auf diesem Computer gesichert. Versuchen Sie es noch einmal oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: another program holds the file in {folder}. Your work is kept on this computer and saving is tried again. Close the other program if this goes on.</source>
      <translation>„{name}“ wurde nicht gespeichert: Ein anderes Programm hält die Datei in {folder} fest. Ihre Arbeit ist auf diesem Computer gesichert, und das Speichern wird wiederholt. Schließen Sie das andere Programm, falls das so bleibt.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: something that is not a file stands in its place. Your work is kept on this computer. Use “Save as” to save it under another name.</source>
      <translation>„{name}“ wurde nicht gespeichert: An dieser Stelle liegt etwas, das keine Datei ist. Ihre Arbeit ist auf diesem Computer gesichert. Speichern Sie sie mit „Speichern unter“ unter einem anderen Namen.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: the disk with {folder} cannot be written to. Your work is kept on this computer. Use “Save as” and choose another folder.</source>
      <translation>„{name}“ wurde nicht gespeichert: Der Datenträger mit {folder} ist schreibgeschützt. Ihre Arbeit ist auf diesem Computer gesichert. Wählen Sie mit „Speichern unter“ einen anderen Ordner.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: the file is read-only. Your work is kept on this computer. Use “Save as” to save it under another name.</source>
      <translation>„{name}“ wurde nicht gespeichert: Die Datei ist schreibgeschützt. Ihre Arbeit ist auf diesem Computer gesichert. Speichern Sie sie mit „Speichern unter“ unter einem anderen Namen.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: the name is too long for {folder}. Your work is kept on this computer. Use “Save as” with a shorter name.</source>
      <translation>„{name}“ wurde nicht gespeichert: Der Name ist für {folder} zu lang. Ihre Arbeit ist auf diesem Computer gesichert. Wählen Sie mit „Speichern unter“ einen kürzeren Namen.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: there is no room left in {folder}. Your work is kept on this computer. Free some space, or save a copy elsewhere.</source>
      <translation>„{name}“ wurde nicht gespeichert: In {folder} ist kein Platz mehr. Ihre Arbeit ist auf diesem Computer gesichert. Schaffen Sie Platz oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: you are not allowed to write in {folder}. Your work is kept on this computer. Use “Save as” and choose another folder.</source>
      <translation>„{name}“ wurde nicht gespeichert: Sie dürfen in {folder} nicht schreiben. Ihre Arbeit ist auf diesem Computer gesichert. Wählen Sie mit „Speichern unter“ einen anderen Ordner.</translation>
    </message>
    <message>
      <source>“{name}” was not saved: {folder} cannot be reached any more. Your work is kept on this computer. Connect the drive again, or use “Save as”.</source>
      <translation>„{name}“ wurde nicht gespeichert: {folder} ist nicht mehr erreichbar. Ihre Arbeit ist auf diesem Computer gesichert. Verbinden Sie das Laufwerk wieder oder verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
      <source>“{name}” was not written in {folder}: {detail}.</source>
      <translation>„{name}“ wurde nicht in {folder} geschrieben: {detail}.</translation>
    </message>
    <message>
      <source>“{name}” was not written: something that is not a file stands in its place.</source>
      <translation>„{name}“ wurde nicht geschrieben: An dieser Stelle steht etwas, das keine Datei ist.</translation>
    </message>
    <message>
      <source>“{name}” was not written: the file is read-only.</source>
      <translation>„{name}“ wurde nicht geschrieben: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>“{name}” was not written: the name is too long for {folder}.</source>
      <translation>„{name}“ wurde nicht geschrieben: Der Name ist zu lang für {folder}.</translation>
    </message>
    <message>
      <source>“{name}” was not written: there is no room left in {folder}.</source>
      <translation>„{name}“ wurde nicht geschrieben: In {folder} ist kein Platz mehr.</translation>
    </message>
    <message>
      <source>“{name}” was not written: {folder} cannot be written to.</source>
      <translation>„{name}“ wurde nicht geschrieben: In {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>“{name}”: {reason} Perhaps part of it can still be read.</source>
      <translation>„{name}“: {reason} Vielleicht lässt sich ein Teil davon noch lesen.</translation>
    </message>
    <message>
      <source>“{name}”: {reason} This computer has a good version of {moment}.</source>
      <translation>„{name}“: {reason} Auf diesem Computer liegt eine gute Fassung vom {moment}.</translation>
    </message>
    <message>
      <source>“{quote}”</source>
      <translation>„{quote}“</translation>
    </message>
    <message>
      <source>“{quote}”</source>
      <comment>charts.quote</comment>
      <translation>„{quote}“</translation>
    </message>
    <message>
      <source>“{source}” leads to “{target}” now; {key Alt+Right} goes there.</source>
      <translation>„{source}“ führt jetzt zu „{target}“; {key Alt+Right} geht dorthin.</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <source>“{text}” is not a score; the touchpoint has no emotion.</source>
      <translation>„{text}“ ist keine Punktzahl; der Kontaktpunkt hat keine Stimmung.</translation>
    </message>
    <message>
      <source>“{text}” is there {count} times; say the number or the ID as well, or which map.</source>
      <translation>„{text}“ gibt es {count}-mal; bitte auch die Nummer, die ID oder die Karte angeben.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is neither yes nor no; it was kept in the note.</source>
      <translation>„{text}“ unter „{column}“ ist weder ja noch nein; es steht nun in der Notiz.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a date such as 01.07.2026 or 2026-07-01.</source>
      <translation>„{text}“ unter „{column}“ ist kein Datum wie 01.07.2026 oder 2026-07-01.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a known metric.</source>
      <translation>„{text}“ unter „{column}“ ist keine bekannte Kennzahl.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a number.</source>
      <translation>„{text}“ unter „{column}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a period such as 01.07.2026–30.09.2026, Q3 2026 or 2026-07.</source>
      <translation>„{text}“ unter „{column}“ ist kein Zeitraum wie 01.07.2026–30.09.2026, Q3 2026 oder 2026-07.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a whole number.</source>
      <translation>„{text}“ unter „{column}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
      <source>“{text}” under “{column}” is not a whole number; it was kept in the note.</source>
      <translation>„{text}“ unter „{column}“ ist keine ganze Zahl; es steht nun in der Notiz.</translation>
    </message>
    <message>
      <source>“{text}” was taken as {value}; nothing in the table says how it writes decimals.</source>
      <translation>„{text}“ wurde als {value} gelesen; nichts in der Tabelle sagt, wie sie Dezimalstellen schreibt.</translation>
    </message>
    <message>
      <source>“{title}” has no score, so it has no emotion.</source>
      <translation>„{title}“ hat keine Punktzahl und deshalb keine Stimmung.</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is met by %n personas: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</source>
      <translation>
        <numerusform>„{title}“ gilt für %n Persona: Welche diese Zeile ersetzen soll, ist nicht klar. Bitte im Inspektor wählen. Nichts wurde geändert.</numerusform>
        <numerusform>„{title}“ gilt für %n Personas: Welche diese Zeile ersetzen soll, ist nicht klar. Bitte im Inspektor wählen. Nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” uses %n systems: which of them this row would replace is not clear. Choose them in the inspector. Nothing was changed.</source>
      <translation>
        <numerusform>„{title}“ nutzt %n System: Welches diese Zeile ersetzen soll, ist nicht klar. Bitte im Inspektor wählen. Nichts wurde geändert.</numerusform>
        <numerusform>„{title}“ nutzt %n Systeme: Welches diese Zeile ersetzen soll, ist nicht klar. Bitte im Inspektor wählen. Nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” was deleted.</source>
      <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
      <source>“{title}” was deleted. These do without it now: {uses}.</source>
      <translation>„{title}“ wurde gelöscht. Ohne diesen Eintrag sind jetzt: {uses}.</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more line(s).</source>
      <translation>
        <numerusform>… und %n weitere Zeile.</numerusform>
        <numerusform>… und %n weitere Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more.</source>
      <translation>
        <numerusform>… und %n weiterer.</numerusform>
        <numerusform>… und %n weitere.</numerusform>
      </translation>
    </message>
    <message>
      <source>€ a month</source>
      <translation>€ je Monat</translation>
    </message>
    <message>
      <source>←</source>
      <translation>←</translation>
    </message>
    <message>
      <source>↑</source>
      <translation>↑</translation>
    </message>
    <message>
      <source>→</source>
      <translation>→</translation>
    </message>
    <message>
      <source>↓</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>−1  bothered</source>
      <translation>−1  gestört</translation>
    </message>
    <message>
      <source>−100 to +100</source>
      <translation>−100 bis +100</translation>
    </message>
    <message>
      <source>−2  annoyed</source>
      <translation>−2  verärgert</translation>
    </message>
    <message>
      <source>−3  awful</source>
      <translation>−3  schrecklich</translation>
    </message>
    <message>
      <source>≤ {bound}</source>
      <translation>≤ {bound}</translation>
    </message>
    <message>
      <source>≥ {bound}</source>
      <translation>≥ {bound}</translation>
    </message>
  </context>
</TS>
