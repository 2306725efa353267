<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CellDescription</name>
    <message>
        <source>nil</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Also in the %1</source>
        <translation>Auch in der %1</translation>
    </message>
    <message>
        <source>%1 in the %2</source>
        <translation>%1 in der %2</translation>
    </message>
    <message>
        <source>in a sentence of the %1</source>
        <translation>in einem Satz der %1</translation>
    </message>
    <message>
        <source>%1 release</source>
        <translation>Mitteilung %1</translation>
    </message>
    <message>
        <source>%1 release of %2</source>
        <translation>Mitteilung %1 vom %2</translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation>abgeleitet: %1</translation>
    </message>
    <message>
        <source>%1, %2: not reported</source>
        <translation>%1, %2: nicht berichtet</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>US GAAP: %1</source>
        <translation>US-GAAP: %1</translation>
    </message>
    <message>
        <source>Some figures were restated by a later release</source>
        <translation>Einige Zahlen wurden in einer späteren Mitteilung angepasst</translation>
    </message>
    <message>
        <source>No release here gives the periods before it</source>
        <translation>Keine Mitteilung hier nennt die Zeiträume davor</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four quarters each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished">Margen</translation>
    </message>
    <message>
        <source>revenue together with a profit or a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation type="unfinished">% vom Umsatz</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product-line mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release opened so far breaks revenue down into product lines or segments that add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished">Umsatz</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth on the year before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Canadian dollars</source>
        <translation>Kanadische Dollar</translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation>Australische Dollar</translation>
    </message>
    <message>
        <source>Swiss francs</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>Swedish kronor</source>
        <translation>Schwedische Kronen</translation>
    </message>
    <message>
        <source>Danish kroner</source>
        <translation>Dänische Kronen</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>Rupien</translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 Aktien</translation>
    </message>
    <message>
        <source>Quarter ended %1</source>
        <translation>Quartal bis %1</translation>
    </message>
    <message>
        <source>Six months ended %1</source>
        <translation>Sechs Monate bis %1</translation>
    </message>
    <message>
        <source>Nine months ended %1</source>
        <translation>Neun Monate bis %1</translation>
    </message>
    <message>
        <source>Year ended %1</source>
        <translation>Jahr bis %1</translation>
    </message>
    <message>
        <source>%1 months ended %2</source>
        <translation>%1 Monate bis %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All releases (%1)</source>
        <translation>Alle Mitteilungen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Releases</source>
        <translation>Mitteilungen öffnen</translation>
    </message>
    <message>
        <source>Open Folder of Releases</source>
        <translation>Ordner mit Mitteilungen öffnen</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on the year</source>
        <translation>%1 zum Vorjahr</translation>
    </message>
    <message>
        <source>%1 on the quarter</source>
        <translation>%1 zum Vorquartal</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> Pkt.</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>was %1 %2</source>
        <translation>zuvor %1 %2</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The number %1 stands in a table, but which line and period it belongs to is not clear.</source>
        <translation>Die Zahl %1 steht in einer Tabelle, doch zu welcher Zeile und welchem Zeitraum sie gehört, ist nicht klar.</translation>
    </message>
    <message>
        <source>The column headed “%1” names no period, so its figures are not placed.</source>
        <translation>Die Spalte „%1“ nennt keinen Zeitraum; ihre Zahlen sind daher nicht zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” does not say its unit; its amounts are taken to be in %2.</source>
        <translation>„%1“ nennt keine Einheit; die Beträge gelten als %2.</translation>
    </message>
    <message>
        <source>What kind of statement “%1” is is not certain; it is shown as %2.</source>
        <translation>Welche Art Aufstellung „%1“ ist, ist nicht sicher; sie wird als %2 gezeigt.</translation>
    </message>
    <message>
        <source>%1 can be read in more than one way; it is taken as %2.</source>
        <translation>%1 lässt sich auf mehr als eine Art lesen; es gilt als %2.</translation>
    </message>
    <message>
        <source>%1 is printed as %2, but the lines above add up to %3.</source>
        <translation>%1 ist als %2 gedruckt, doch die Zeilen darüber ergeben %3.</translation>
    </message>
    <message>
        <source>The release seems to be cut off: %1.</source>
        <translation>Die Mitteilung scheint abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>The text is damaged: %1.</source>
        <translation>Der Text ist beschädigt: %1.</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Income</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Balance Sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Cash Flow</source>
        <translation>Kapitalfluss</translation>
    </message>
    <message>
        <source>Product Lines</source>
        <translation>Produktlinien</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>Überleitungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Product Lines in %</source>
        <translation>Produktlinien in %</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>weighted shares cannot be worked out from other periods</source>
        <translation>gewichtete Aktienzahlen lassen sich nicht aus anderen Zeiträumen errechnen</translation>
    </message>
    <message>
        <source>per-share figures are never subtracted, and income and shares of this period are not both known</source>
        <translation>Zahlen je Aktie werden nie voneinander abgezogen, und Gewinn und Aktienzahl dieses Zeitraums sind nicht beide bekannt</translation>
    </message>
    <message>
        <source>no revenue is given to take the share of</source>
        <translation>es ist kein Umsatz angegeben, auf den sich der Anteil bezöge</translation>
    </message>
    <message>
        <source>the figure is too large to compute with</source>
        <translation>die Zahl ist zu groß, um damit zu rechnen</translation>
    </message>
    <message>
        <source>%1: needs the release of %2</source>
        <translation>%1: braucht die Mitteilung für %2</translation>
    </message>
    <message>
        <source>nothing to compare with: %1 is not given</source>
        <translation>nichts zu vergleichen: %1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>no growth rate: the base of %1 is negative</source>
        <translation>keine Wachstumsrate: die Basis %1 ist negativ</translation>
    </message>
    <message>
        <source>no growth rate: the base of %1 is zero</source>
        <translation>keine Wachstumsrate: die Basis %1 ist null</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>Mittel %1</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ohne Bezeichnung)</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
</context>
<context>
    <name>StatementScale</name>
    <message>
        <source>millions of %1</source>
        <translation>Millionen %1</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>Tausend %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>, except per share</source>
        <translation>, außer je Aktie</translation>
    </message>
    <message>
        <source>; shares in millions</source>
        <translation>; Aktien in Millionen</translation>
    </message>
    <message>
        <source>; shares in thousands</source>
        <translation>; Aktien in Tausend</translation>
    </message>
    <message>
        <source>; shares in full</source>
        <translation>; Aktien einzeln</translation>
    </message>
</context>
<context>
    <name>ql::app::ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ql::app::CompanyPages</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportController</name>
    <message>
        <source>1 release read</source>
        <translation>1 Mitteilung gelesen</translation>
    </message>
    <message>
        <source>%1 releases read</source>
        <translation>%1 Mitteilungen gelesen</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 schon in der Bibliothek</translation>
    </message>
    <message>
        <source>cancelled, %1 left out</source>
        <translation>abgebrochen, %1 ausgelassen</translation>
    </message>
    <message>
        <source>1 file could not be read</source>
        <translation>1 Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 files could not be read</source>
        <translation>%1 Dateien konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Quarterlight</source>
        <translation>Quarterlight</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 – Quarterlight</source>
        <translation>%1 – Quarterlight</translation>
    </message>
    <message>
        <source>About Quarterlight</source>
        <translation>Über Quarterlight</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quarterlight %1&lt;/h3&gt;&lt;p&gt;Companies’ quarters beside each other, read from their press releases.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quarterlight %1&lt;/h3&gt;&lt;p&gt;Die Quartale von Unternehmen nebeneinander, gelesen aus ihren Pressemitteilungen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ql::app::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>ql::app::StatusLine</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 Mitteilung</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Mitteilungen</translation>
    </message>
    <message>
        <source>%1 of %2 numbers accounted for</source>
        <translation>%1 von %2 Zahlen zugeordnet</translation>
    </message>
    <message>
        <source>In the tables of the releases: %1 figures, %2 dates and marks, %3 in columns of change, %4 not placed</source>
        <translation>In den Tabellen der Mitteilungen: %1 Zahlen, %2 Daten und Zeichen, %3 in Veränderungsspalten, %4 nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>ql::app::TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>Noch kein Unternehmen</translation>
    </message>
    <message>
        <source>The company shown</source>
        <translation>Das gezeigte Unternehmen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Three months each (Ctrl+1)</source>
        <translation>Je drei Monate (Strg+1)</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jahr bisher</translation>
    </message>
    <message>
        <source>From the fiscal year’s beginning: three, six, nine months (Ctrl+2)</source>
        <translation>Ab Beginn des Geschäftsjahres: drei, sechs, neun Monate (Strg+2)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Fiscal years (Ctrl+3)</source>
        <translation>Geschäftsjahre (Strg+3)</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Four quarters up to each quarter’s end (Ctrl+4)</source>
        <translation>Vier Quartale bis zum Ende jedes Quartals (Strg+4)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>What the tables show of each line</source>
        <translation>Was die Tabellen von jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation>% vom Umsatz</translation>
    </message>
    <message>
        <source>Balance sheets: percent of total assets</source>
        <translation>Bilanzen: Prozent der Bilanzsumme</translation>
    </message>
    <message>
        <source>Change on quarter</source>
        <translation>Veränderung zum Quartal</translation>
    </message>
    <message>
        <source>Change on quarter, %</source>
        <translation>Veränderung zum Quartal, %</translation>
    </message>
    <message>
        <source>Change on year</source>
        <translation>Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>Change on year, %</source>
        <translation>Veränderung zum Vorjahr, %</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Which figure counts where two releases report a period differently</source>
        <translation>Welche Zahl gilt, wo zwei Mitteilungen einen Zeitraum verschieden berichten</translation>
    </message>
    <message>
        <source>Latest report</source>
        <translation>Letzter Bericht</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>How amounts are shown; figures per share are never scaled</source>
        <translation>Wie Beträge gezeigt werden; Zahlen je Aktie werden nie skaliert</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Find a line (Ctrl+F)</source>
        <translation>Zeile suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Zeile suchen</translation>
    </message>
</context>
<context>
    <name>ql::app::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Quarterlight</source>
        <translation>Ü&amp;ber Quarterlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open releases (Ctrl+O)</source>
        <translation>Mitteilungen öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find a Line</source>
        <translation>Zeile &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation>&amp;Quartale</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Year to &amp;Date</source>
        <translation>Jahr bis&amp;her</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Jahre</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Trailing T&amp;welve Months</source>
        <translation>Letzte &amp;zwölf Monate</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Thousands</source>
        <translation>&amp;Tausend</translation>
    </message>
    <message>
        <source>&amp;Millions</source>
        <translation>&amp;Millionen</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Next Pa&amp;nel</source>
        <translation>Nächste &amp;Leiste</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation>Vorige Leiste</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Dia&amp;gramme</translation>
    </message>
</context>
<context>
    <name>ql::app::Workspace</name>
    <message>
        <source>Unnamed company</source>
        <translation>Unternehmen ohne Namen</translation>
    </message>
</context>
<context>
    <name>ql::items::ReleaseTreeModel</name>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht %1</translation>
    </message>
    <message>
        <source>%1 of %2 numbers accounted for</source>
        <translation>%1 von %2 Zahlen zugeordnet</translation>
    </message>
    <message>
        <source>%1, 1 release</source>
        <translation>%1, 1 Mitteilung</translation>
    </message>
    <message>
        <source>%1, %2 releases</source>
        <translation>%1, %2 Mitteilungen</translation>
    </message>
    <message>
        <source>%1 not placed</source>
        <translation>%1 nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>ql::items::StatementModel</name>
    <message>
        <source>nil</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartExportDialog</name>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Export chart as PNG</source>
        <translation>Diagramm als PNG exportieren</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Letters and lines grow with the dots per inch: 96 suits screens, 300 print</source>
        <translation>Schrift und Linien wachsen mit der Auflösung: 96 passt für Bildschirme, 300 für Druck</translation>
    </message>
    <message>
        <source>As the scheme</source>
        <translation>Wie das Schema</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>&amp;Punkte je Zoll</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Replaces the file of that name.</source>
        <translation>Ersetzt die Datei dieses Namens.</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartGrid</name>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Stack the amounts</source>
        <translation>Beträge stapeln</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Stack shares of 100%</source>
        <translation>Anteile an 100 % stapeln</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartView</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export or copy this chart</source>
        <translation>Dieses Diagramm exportieren oder kopieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren …</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures as table</source>
        <translation>Zahlen als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartWords</name>
    <message>
        <source>what stands there is no file</source>
        <translation>was dort steht, ist keine Datei</translation>
    </message>
    <message>
        <source>; hatched: derived</source>
        <translation>; schraffiert: abgeleitet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Derived from other figures</source>
        <translation>Aus anderen Zahlen abgeleitet</translation>
    </message>
    <message>
        <source>Restated by a later release</source>
        <translation>Durch eine spätere Mitteilung angepasst</translation>
    </message>
</context>
<context>
    <name>ql::views::DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation>Leiste %1 schließen</translation>
    </message>
</context>
<context>
    <name>ql::views::ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Looking for releases…</source>
        <translation>Mitteilungen werden gesucht …</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>Lese %1 von %2: %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ql::views::LabelHeader</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>ql::views::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Companies and their releases</source>
        <translation>Unternehmen und ihre Mitteilungen</translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation>&amp;Quelle zeigen</translation>
    </message>
</context>
<context>
    <name>ql::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ql::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No income statement over this span: choose another span above.</source>
        <translation>Keine Gewinn-und-Verlust-Rechnung für diese Zeitspanne: oben eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>ql::views::PeriodHeader</name>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
</context>
<context>
    <name>ql::views::SourcePanel</name>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation>abgeleitet: %1</translation>
    </message>
    <message>
        <source>No release in the library gives this figure.</source>
        <translation>Keine Mitteilung der Bibliothek nennt diese Zahl.</translation>
    </message>
    <message>
        <source>printed “%1”</source>
        <translation>gedruckt „%1“</translation>
    </message>
    <message>
        <source>Chosen figure</source>
        <translation>Gewählte Zahl</translation>
    </message>
    <message>
        <source>Choose a figure in a table to see where it stands in its release.</source>
        <translation>Wählen Sie eine Zahl in einer Tabelle, um zu sehen, wo sie in ihrer Mitteilung steht.</translation>
    </message>
</context>
<context>
    <name>ql::views::SourceView</name>
    <message>
        <source>Release text</source>
        <translation>Text der Mitteilung</translation>
    </message>
</context>
<context>
    <name>ql::views::StatementActions</name>
    <message>
        <source>Copy with &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect Figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished">F2</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit Line from Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart T&amp;hese Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on This Period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation type="unfinished">Shift+F2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished">&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Export This Statement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::StatementView</name>
    <message>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
</context>
<context>
    <name>ql::views::TabStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ql::views::WelcomePage</name>
    <message>
        <source>Open Releases…</source>
        <translation>Mitteilungen öffnen …</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Quarters beside each other</source>
        <translation>Quartale nebeneinander</translation>
    </message>
    <message>
        <source>Quarterlight reads the tables of companies’ quarterly press releases and puts them side by side, each figure a click away from the line it was printed on.</source>
        <translation>Quarterlight liest die Tabellen aus den Quartalsmitteilungen von Unternehmen und stellt sie nebeneinander; jede Zahl ist einen Klick von der Zeile entfernt, in der sie gedruckt wurde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>One or more press releases, as the company published them.</source>
        <translation>Eine oder mehrere Pressemitteilungen, wie das Unternehmen sie veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Or a whole folder: every release in it is read.</source>
        <translation>Oder einen ganzen Ordner: jede Mitteilung darin wird gelesen.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Eight quarters of a company that does not exist.</source>
        <translation>Acht Quartale eines Unternehmens, das es nicht gibt.</translation>
    </message>
</context>
</TS>
