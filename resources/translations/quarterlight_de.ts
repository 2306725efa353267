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
    <message>
        <source>Two readings were possible, and nothing in the release decides between them.</source>
        <translation>Zwei Lesarten waren möglich, und nichts in der Mitteilung entscheidet zwischen ihnen.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>by quarter</source>
        <translation>nach Quartalen</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>Jahr bisher</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>four quarters each</source>
        <translation>je vier Quartale</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>revenue together with a profit or a loss</source>
        <translation>Umsatz zusammen mit einem Gewinn oder Verlust</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation>% vom Umsatz</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>Anteil am Umsatz</translation>
    </message>
    <message>
        <source>Product-line mix</source>
        <translation>Produktlinien</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>Umsatz nach Segmenten</translation>
    </message>
    <message>
        <source>Revenue by region</source>
        <translation>Umsatz nach Regionen</translation>
    </message>
    <message>
        <source>Revenue mix</source>
        <translation>Umsatz nach Teilen</translation>
    </message>
    <message>
        <source>No release opened so far breaks revenue down into product lines or segments that add up to it.</source>
        <translation>Keine bisher geöffnete Mitteilung zerlegt den Umsatz in Produktlinien oder Segmente, die sich zu ihm addieren.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Growth on the year before</source>
        <translation>Wachstum zum Vorjahr</translation>
    </message>
    <message>
        <source>growth on the year before</source>
        <translation>Wachstum zum Vorjahr</translation>
    </message>
    <message>
        <source>Other (%1 lines)</source>
        <translation>Übrige (%1 Zeilen)</translation>
    </message>
    <message>
        <source>Figure of the statement</source>
        <translation>Zahl der Aufstellung</translation>
    </message>
    <message>
        <source>Adds to it</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Takes from it</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not in these lines</source>
        <translation>Nicht in diesen Zeilen</translation>
    </message>
    <message>
        <source>Cost of revenue</source>
        <translation>Umsatzkosten</translation>
    </message>
    <message>
        <source>Costs and expenses</source>
        <translation>Kosten und Aufwendungen</translation>
    </message>
    <message>
        <source>Other income, expenses and taxes</source>
        <translation>Übrige Erträge, Aufwendungen und Steuern</translation>
    </message>
    <message>
        <source>From revenue to net income</source>
        <translation>Vom Umsatz zum Gewinn</translation>
    </message>
    <message>
        <source>revenue together with net income</source>
        <translation>Umsatz zusammen mit dem Gewinn</translation>
    </message>
    <message>
        <source>What moved net income</source>
        <translation>Was den Gewinn bewegte</translation>
    </message>
    <message>
        <source>This chart needs two periods with both revenue and net income.</source>
        <translation>Dieses Diagramm braucht zwei Zeiträume mit Umsatz und Gewinn.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>Kurzfristige Anlagen</translation>
    </message>
    <message>
        <source>Cash and short-term investments</source>
        <translation>Kasse und kurzfristige Anlagen</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>Binnen Jahresfrist fällige Schulden</translation>
    </message>
    <message>
        <source>Lines of credit</source>
        <translation>Kreditlinien</translation>
    </message>
    <message>
        <source>Long-term debt</source>
        <translation>Langfristige Schulden</translation>
    </message>
    <message>
        <source>Cash and debt</source>
        <translation>Kasse und Schulden</translation>
    </message>
    <message>
        <source>No release opened so far gives cash in a balance sheet.</source>
        <translation>Keine bisher geöffnete Mitteilung nennt die Kasse in einer Bilanz.</translation>
    </message>
    <message>
        <source>Cash less debt</source>
        <translation>Kasse weniger Schulden</translation>
    </message>
    <message>
        <source>debt below zero</source>
        <translation>Schulden unter null</translation>
    </message>
    <message>
        <source>no line of debt in these balance sheets</source>
        <translation>keine Schuldenzeile in diesen Bilanzen</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>einzelne Einheiten</translation>
    </message>
    <message>
        <source>years put to the calendar year they mostly lie in</source>
        <translation>Jahre dem Kalenderjahr zugerechnet, in dem sie größtenteils liegen</translation>
    </message>
    <message>
        <source>by calendar quarter</source>
        <translation>nach Kalenderquartalen</translation>
    </message>
    <message>
        <source>Costs in percent of revenue</source>
        <translation>Kosten in Prozent vom Umsatz</translation>
    </message>
    <message>
        <source>revenue together with the lines of its costs</source>
        <translation>Umsatz zusammen mit den Zeilen seiner Kosten</translation>
    </message>
    <message>
        <source>lines before operating income, share of revenue</source>
        <translation>Zeilen vor dem Betriebsergebnis, Anteil am Umsatz</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>Basic earnings</source>
        <translation>Gewinn, unverwässert</translation>
    </message>
    <message>
        <source>Diluted earnings</source>
        <translation>Gewinn, verwässert</translation>
    </message>
    <message>
        <source>Basic and diluted earnings</source>
        <translation>Gewinn, unverwässert und verwässert</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividenden</translation>
    </message>
    <message>
        <source>earnings or dividends a share</source>
        <translation>Gewinn oder Dividenden je Aktie</translation>
    </message>
    <message>
        <source>What moved revenue</source>
        <translation>Was den Umsatz bewegte</translation>
    </message>
    <message>
        <source>This chart needs two periods in which product lines or segments add up to revenue.</source>
        <translation>Dieses Diagramm braucht zwei Zeiträume, in denen sich Produktlinien oder Segmente zum Umsatz addieren.</translation>
    </message>
    <message>
        <source>The lines chosen hold no figures.</source>
        <translation>Die gewählten Zeilen enthalten keine Zahlen.</translation>
    </message>
    <message>
        <source>The lines chosen are counted in more than two units; a chart has two axes at most.</source>
        <translation>Die gewählten Zeilen zählen in mehr als zwei Einheiten; ein Diagramm hat höchstens zwei Achsen.</translation>
    </message>
    <message>
        <source>%1 lines are too many to tell apart; choose at most %2.</source>
        <translation>%1 Zeilen lassen sich nicht auseinanderhalten; wählen Sie höchstens %2.</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>The lines chosen hold no figures in these periods.</source>
        <translation>Die gewählten Zeilen enthalten in diesen Zeiträumen keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 (above: %2)</source>
        <translation>%1 (darüber: %2)</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Quartal</translation>
    </message>
    <message>
        <source>a year to date</source>
        <translation>ein Jahr bisher</translation>
    </message>
    <message>
        <source>a whole year</source>
        <translation>ein ganzes Jahr</translation>
    </message>
    <message>
        <source>four quarters in a row</source>
        <translation>vier Quartale in Folge</translation>
    </message>
    <message>
        <source>No release opened so far gives %1 for %2.</source>
        <translation>Keine bisher geöffnete Mitteilung nennt %1 für %2.</translation>
    </message>
    <message>
        <source>Choose lines in a table and chart them.</source>
        <translation>Wählen Sie Zeilen in einer Tabelle und zeichnen Sie sie.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>billions of %1</source>
        <translation>Milliarden %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <translation>Millionen %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 Tausend</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>Tausend %1</translation>
    </message>
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
        <source>renminbi</source>
        <translation>Renminbi</translation>
    </message>
    <message>
        <source>Swedish kronor</source>
        <translation>Schwedische Kronen</translation>
    </message>
    <message>
        <source>Norwegian kroner</source>
        <translation>Norwegische Kronen</translation>
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
        <source>%1 a share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%2. %1 %3</translation>
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
    <message>
        <source>Choose two to six companies to compare.</source>
        <translation>Wählen Sie zwei bis sechs Unternehmen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Years to date of unlike fiscal years cover different months; choose quarters, years or trailing twelve months.</source>
        <translation>Das Jahr bisher umfasst bei ungleichen Geschäftsjahren verschiedene Monate; wählen Sie Quartale, Jahre oder die letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>nothing reported by %1</source>
        <translation>nichts berichtet von %1</translation>
    </message>
    <message>
        <source>None of these companies reports “%1” for these periods.</source>
        <translation>Keines dieser Unternehmen berichtet „%1“ für diese Zeiträume.</translation>
    </message>
    <message>
        <source>each in its own currency: %1</source>
        <translation>jedes in eigener Währung: %1</translation>
    </message>
    <message>
        <source>Amounts in different currencies (%1) cannot share an axis; compare margins or growth, or index to 100.</source>
        <translation>Beträge in verschiedenen Währungen (%1) passen nicht auf eine Achse; vergleichen Sie Margen oder Wachstum oder indexieren Sie auf 100.</translation>
    </message>
    <message>
        <source>ratios of different currencies</source>
        <translation>Verhältnisse verschiedener Währungen</translation>
    </message>
    <message>
        <source>There is no period in which all these companies have a figure above zero, so that nothing can be set to 100.</source>
        <translation>Es gibt keinen Zeitraum, in dem alle diese Unternehmen eine Zahl über null haben; daher lässt sich nichts auf 100 setzen.</translation>
    </message>
    <message>
        <source>Not all of these companies have a figure above zero in %1; the first such period is %2.</source>
        <translation>Nicht alle diese Unternehmen haben in %1 eine Zahl über null; der erste solche Zeitraum ist %2.</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Bruttogewinn</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Betriebsergebnis</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>Betriebsmarge</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>Nettomarge</translation>
    </message>
    <message>
        <source>Research in percent of revenue</source>
        <translation>Forschung in Prozent vom Umsatz</translation>
    </message>
    <message>
        <source>Diluted earnings per share</source>
        <translation>Gewinn je Aktie, verwässert</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Vorräte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Short-term borrowings</source>
        <translation>Kurzfristige Kredite</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>Forschung und Entwicklung</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Betriebsaufwand</translation>
    </message>
    <message>
        <source>Interest expense</source>
        <translation>Zinsaufwand</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Ertragsteuern</translation>
    </message>
    <message>
        <source>Basic earnings per share</source>
        <translation>Unverwässerter Gewinn je Aktie</translation>
    </message>
    <message>
        <source>Diluted shares</source>
        <translation>Verwässerte Aktien</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>Umlaufvermögen</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>Bilanzsumme</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Abgegrenzter Umsatz</translation>
    </message>
    <message>
        <source>Current liabilities</source>
        <translation>Kurzfristige Schulden</translation>
    </message>
    <message>
        <source>Stockholders’ equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Mittelzufluss aus dem Geschäft</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investitionen in Sachanlagen</translation>
    </message>
    <message>
        <source>Stock-based compensation</source>
        <translation>Aktienbasierte Vergütung</translation>
    </message>
    <message>
        <source>Depreciation and amortization</source>
        <translation>Abschreibungen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>quarter to %1</source>
        <translation>Quartal bis %1</translation>
    </message>
    <message>
        <source>year to %1</source>
        <translation>Jahr bis %1</translation>
    </message>
    <message>
        <source>%1 months to %2</source>
        <translation>%1 Monate bis %2</translation>
    </message>
    <message>
        <source>nothing printed above adds up to %1</source>
        <translation>nichts darüber Gedrucktes ergibt %1</translation>
    </message>
    <message>
        <source>%1, printed %2, within rounding</source>
        <translation>%1, gedruckt %2, im Rahmen des Rundens</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1, gedruckt %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>here %1, in the balance sheet %2</source>
        <translation>hier %1, in der Bilanz %2</translation>
    </message>
    <message>
        <source>here %1, in the cash flow statement %2</source>
        <translation>hier %1, im Kapitalfluss %2</translation>
    </message>
    <message>
        <source>here %1, in the income statement %2</source>
        <translation>hier %1, in der Gewinn-und-Verlust-Rechnung %2</translation>
    </message>
    <message>
        <source>here %1, first reported %2</source>
        <translation>hier %1, zuerst berichtet %2</translation>
    </message>
    <message>
        <source>here %1, first reported %2, reclassified</source>
        <translation>hier %1, zuerst berichtet %2, umgegliedert</translation>
    </message>
    <message>
        <source>here %1, first reported %2, restated</source>
        <translation>hier %1, zuerst berichtet %2, angepasst</translation>
    </message>
    <message>
        <source>Number “%1”</source>
        <translation>Zahl „%1“</translation>
    </message>
    <message>
        <source>Sum without a label</source>
        <translation>Summe ohne Bezeichnung</translation>
    </message>
    <message>
        <source>liabilities and equity %1, assets %2</source>
        <translation>Schulden und Eigenkapital %1, Vermögen %2</translation>
    </message>
    <message>
        <source>the text says %1, the table %2</source>
        <translation>der Text sagt %1, die Tabelle %2</translation>
    </message>
    <message>
        <source>not placed in any table</source>
        <translation>in keiner Tabelle zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2 numbers in tables accounted for</source>
        <translation>%1 von %2 Zahlen in Tabellen zugeordnet</translation>
    </message>
    <message>
        <source>1 fails</source>
        <translation>1 geht nicht auf</translation>
    </message>
    <message>
        <source>%1 fail</source>
        <translation>%1 gehen nicht auf</translation>
    </message>
    <message>
        <source>1 holds</source>
        <translation>1 geht auf</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>%1 gehen auf</translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation>%1 angepasst</translation>
    </message>
    <message>
        <source>%1 reclassified</source>
        <translation>%1 umgegliedert</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 Probe</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 Proben</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>holds within rounding</source>
        <translation>geht auf bis aufs Runden</translation>
    </message>
    <message>
        <source>reclassified</source>
        <translation>umgegliedert</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Statements agree</source>
        <translation>Aufstellungen stimmen überein</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Gewinnrücklagen</translation>
    </message>
    <message>
        <source>Parts of revenue</source>
        <translation>Teile des Umsatzes</translation>
    </message>
    <message>
        <source>Periods add up</source>
        <translation>Zeiträume ergeben sich</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>Früherer Bericht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Does the sum follow from the lines above it?</source>
        <translation>Ergibt sich die Summe aus den Zeilen darüber?</translation>
    </message>
    <message>
        <source>Do assets equal liabilities and equity?</source>
        <translation>Ist das Vermögen gleich Schulden und Eigenkapital?</translation>
    </message>
    <message>
        <source>Do two statements of the release give the same figure?</source>
        <translation>Nennen zwei Aufstellungen der Mitteilung dieselbe Zahl?</translation>
    </message>
    <message>
        <source>Is the cash of the cash flow statement that of the balance sheet?</source>
        <translation>Ist die Kasse des Kapitalflusses die der Bilanz?</translation>
    </message>
    <message>
        <source>Do retained earnings move by net income?</source>
        <translation>Bewegen sich die Gewinnrücklagen um den Gewinn?</translation>
    </message>
    <message>
        <source>Do product lines or segments add up to revenue?</source>
        <translation>Ergeben Produktlinien oder Segmente den Umsatz?</translation>
    </message>
    <message>
        <source>Do the quarters add up to the longer period?</source>
        <translation>Ergeben die Quartale den längeren Zeitraum?</translation>
    </message>
    <message>
        <source>Is the figure per share income over shares? This proves the scale too.</source>
        <translation>Ist die Zahl je Aktie Gewinn durch Aktien? Das beweist auch die Skala.</translation>
    </message>
    <message>
        <source>Does the sentence say what the table prints?</source>
        <translation>Sagt der Satz, was die Tabelle druckt?</translation>
    </message>
    <message>
        <source>Does a later release repeat what was first reported?</source>
        <translation>Wiederholt eine spätere Mitteilung, was zuerst berichtet wurde?</translation>
    </message>
    <message>
        <source>Is each number in the release&apos;s tables accounted for?</source>
        <translation>Ist jede Zahl in den Tabellen der Mitteilung zugeordnet?</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>um %1 daneben</translation>
    </message>
    <message>
        <source>exact, %1 allowed for rounding</source>
        <translation>genau, %1 fürs Runden erlaubt</translation>
    </message>
    <message>
        <source>off by %1, %2 allowed for rounding</source>
        <translation>um %1 daneben, %2 fürs Runden erlaubt</translation>
    </message>
    <message>
        <source>1 of %1 checks fails</source>
        <translation>1 von %1 Proben geht nicht auf</translation>
    </message>
    <message>
        <source>%1 of %2 checks fail</source>
        <translation>%1 von %2 Proben gehen nicht auf</translation>
    </message>
    <message>
        <source>All %1 checks hold</source>
        <translation>Alle %1 Proben gehen auf</translation>
    </message>
    <message>
        <source>%1 checks, none fails</source>
        <translation>%1 Proben, keine scheitert</translation>
    </message>
    <message>
        <source>at the beginning %1, at the end before %2</source>
        <translation>am Anfang %1, am Ende davor %2</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Numbers in tables</source>
        <translation>Zahlen in Tabellen</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>thousand</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation>abgeleitet: %1</translation>
    </message>
    <message>
        <source>lakh</source>
        <translation>Lakh</translation>
    </message>
    <message>
        <source>crore</source>
        <translation>Crore</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrected on %1: %2. The release prints “%3”.</source>
        <translation>Berichtigt am %1: %2. Die Mitteilung druckt „%3“.</translation>
    </message>
    <message>
        <source>Computed from a figure corrected by hand.</source>
        <translation>Aus einer von Hand berichtigten Zahl errechnet.</translation>
    </message>
    <message>
        <source>Lines joined by hand give it differently in one release.</source>
        <translation>Von Hand verbundene Zeilen nennen sie in einer Mitteilung verschieden.</translation>
    </message>
    <message>
        <source>Renamed; the company calls it “%1”.</source>
        <translation>Umbenannt; das Unternehmen nennt sie „%1“.</translation>
    </message>
    <message>
        <source>Made of lines joined by hand.</source>
        <translation>Aus von Hand verbundenen Zeilen.</translation>
    </message>
    <message>
        <source>Split by hand.</source>
        <translation>Von Hand getrennt.</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2.</source>
        <translation>Bestätigt am %1: %2.</translation>
    </message>
    <message>
        <source>Also called “%1”: taken for one line, as place and figures agree.</source>
        <translation>Auch „%1“ genannt: als eine Zeile genommen, denn Stelle und Zahlen stimmen überein.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%2. %1 %3</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>is not in the library any more</source>
        <translation>ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>import it again</source>
        <translation>lesen Sie sie neu ein</translation>
    </message>
    <message>
        <source>unpacks to far more than a release holds</source>
        <translation>entpackt sich zu weit mehr, als eine Mitteilung enthält</translation>
    </message>
    <message>
        <source>unpack it and open the release alone</source>
        <translation>entpacken Sie es und öffnen Sie die Mitteilung allein</translation>
    </message>
    <message>
        <source>is a damaged archive</source>
        <translation>ist ein beschädigtes Archiv</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>laden Sie es neu herunter</translation>
    </message>
    <message>
        <source>is an archive of an empty file</source>
        <translation>ist ein Archiv einer leeren Datei</translation>
    </message>
    <message>
        <source>choose the file that holds the release</source>
        <translation>wählen Sie die Datei mit der Mitteilung</translation>
    </message>
    <message>
        <source>is an archive inside an archive</source>
        <translation>ist ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>unpack it and open the release</source>
        <translation>entpacken Sie es und öffnen Sie die Mitteilung</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>is an archive with no file in it</source>
        <translation>ist ein Archiv ohne Datei darin</translation>
    </message>
    <message>
        <source>is a document of an office program</source>
        <translation>ist ein Dokument eines Büroprogramms</translation>
    </message>
    <message>
        <source>save it as PDF or as a web page and open that</source>
        <translation>speichern Sie es als PDF oder Webseite und öffnen Sie die</translation>
    </message>
    <message>
        <source>is not a text, HTML or PDF file</source>
        <translation>ist keine Text-, HTML- oder PDF-Datei</translation>
    </message>
    <message>
        <source>open the press release as the company published it</source>
        <translation>öffnen Sie die Pressemitteilung, wie das Unternehmen sie veröffentlicht hat</translation>
    </message>
    <message>
        <source>has more documents than an EDGAR submission can hold</source>
        <translation>enthält mehr Dokumente, als eine EDGAR-Einreichung haben kann</translation>
    </message>
    <message>
        <source>is an EDGAR submission without a readable document</source>
        <translation>ist eine EDGAR-Einreichung ohne lesbares Dokument</translation>
    </message>
    <message>
        <source>download the whole submission again</source>
        <translation>laden Sie die ganze Einreichung neu herunter</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>name the release files in it, or import the folder</source>
        <translation>nennen Sie die Dateien darin oder lesen Sie den Ordner ein</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>name a release file</source>
        <translation>nennen Sie die Datei einer Mitteilung</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>lässt sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>is larger than 64 MB</source>
        <translation>ist größer als 64 MB</translation>
    </message>
    <message>
        <source>a release is a few hundred kilobytes; choose another file</source>
        <translation>eine Mitteilung hat einige hundert Kilobyte; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>copy it anew</source>
        <translation>kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has a tag with hundreds of attributes</source>
        <translation>enthält ein Tag mit hunderten Attributen</translation>
    </message>
    <message>
        <source>save the page again from the browser</source>
        <translation>speichern Sie die Seite neu aus dem Browser</translation>
    </message>
    <message>
        <source>could not be parsed as HTML</source>
        <translation>ließ sich nicht als HTML lesen</translation>
    </message>
    <message>
        <source>nests its elements more than 512 deep</source>
        <translation>verschachtelt seine Elemente mehr als 512-fach</translation>
    </message>
    <message>
        <source>is a damaged PDF</source>
        <translation>ist ein beschädigtes PDF</translation>
    </message>
    <message>
        <source>save it without the password first</source>
        <translation>speichern Sie es zuerst ohne Passwort</translation>
    </message>
    <message>
        <source>has more pages than a release can have</source>
        <translation>hat mehr Seiten, als eine Mitteilung haben kann</translation>
    </message>
    <message>
        <source>save the pages of the release alone</source>
        <translation>speichern Sie die Seiten der Mitteilung allein</translation>
    </message>
    <message>
        <source>holds pictures of pages but no text</source>
        <translation>enthält Bilder von Seiten, aber keinen Text</translation>
    </message>
    <message>
        <source>run a text recognition over it, or open the release as a web page or text</source>
        <translation>lassen Sie eine Texterkennung darüberlaufen oder öffnen Sie die Mitteilung als Webseite oder Text</translation>
    </message>
    <message>
        <source>has a text layer that does not say what is printed (its fonts hide their characters)</source>
        <translation>hat eine Textebene, die nicht sagt, was gedruckt ist (seine Schriften verbergen ihre Zeichen)</translation>
    </message>
    <message>
        <source>has a format that is not known</source>
        <translation>hat ein unbekanntes Format</translation>
    </message>
    <message>
        <source>open a text, HTML or PDF file</source>
        <translation>öffnen Sie eine Text-, HTML- oder PDF-Datei</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>The workbook</source>
        <translation>Die Arbeitsmappe</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>schaffen Sie Platz auf der Platte und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>holds no table of results</source>
        <translation>enthält keine Ergebnistabelle</translation>
    </message>
    <message>
        <source>open a release of quarterly results</source>
        <translation>öffnen Sie eine Mitteilung von Quartalsergebnissen</translation>
    </message>
    <message>
        <source>name a file in it, such as library.sqlite</source>
        <translation>nennen Sie eine Datei darin, etwa library.sqlite</translation>
    </message>
    <message>
        <source>cannot be made, because its folder cannot be made</source>
        <translation>lässt sich nicht anlegen, weil sich der Ordner nicht anlegen lässt</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>check that you may read it, or choose another file</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>is not a library of Quarterlight</source>
        <translation>ist keine Bibliothek von Quarterlight</translation>
    </message>
    <message>
        <source>choose another file; this one was left as it is</source>
        <translation>wählen Sie eine andere Datei; diese blieb, wie sie ist</translation>
    </message>
    <message>
        <source>needs a file name</source>
        <translation>braucht einen Dateinamen</translation>
    </message>
    <message>
        <source>cannot be opened without Qt&apos;s SQLite driver</source>
        <translation>lässt sich ohne den SQLite-Treiber von Qt nicht öffnen</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-sqlite</source>
        <translation>installieren Sie das Paket libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>open the library again</source>
        <translation>öffnen Sie die Bibliothek neu</translation>
    </message>
    <message>
        <source>cannot take a release without the hash of its bytes</source>
        <translation>kann keine Mitteilung ohne den Hash ihrer Bytes aufnehmen</translation>
    </message>
    <message>
        <source>holds no release number %1</source>
        <translation>enthält keine Mitteilung Nummer %1</translation>
    </message>
    <message>
        <source>was written by a newer version of Quarterlight</source>
        <translation>wurde von einem neueren Quarterlight geschrieben</translation>
    </message>
    <message>
        <source>update Quarterlight to open it; the file was left as it is</source>
        <translation>erneuern Sie Quarterlight, um sie zu öffnen; die Datei blieb, wie sie ist</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>holds rows that belong to nothing</source>
        <translation>enthält Zeilen, die zu nichts gehören</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>is missing or out of its order</source>
        <translation>fehlt oder steht nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>are missing</source>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>cannot take a document of this size</source>
        <translation>kann kein Dokument dieser Größe aufnehmen</translation>
    </message>
    <message>
        <source>holds a damaged copy of a release</source>
        <translation>enthält eine beschädigte Kopie einer Mitteilung</translation>
    </message>
    <message>
        <source>remove the release and import its file again</source>
        <translation>entfernen Sie die Mitteilung und lesen Sie ihre Datei neu ein</translation>
    </message>
    <message>
        <source>holds a value that this program does not know</source>
        <translation>enthält einen Wert, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>restore the library from a copy</source>
        <translation>stellen Sie die Bibliothek aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>gave no answer</source>
        <translation>gab keine Antwort</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>wird gerade von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>versuchen Sie es danach erneut</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>change the permissions of the file and its folder, or choose another library</source>
        <translation>ändern Sie die Rechte der Datei und ihres Ordners oder wählen Sie eine andere Bibliothek</translation>
    </message>
    <message>
        <source>could not be read or written to its end</source>
        <translation>ließ sich nicht bis zum Ende lesen oder schreiben</translation>
    </message>
    <message>
        <source>check the disk and the space left on it</source>
        <translation>prüfen Sie die Platte und ihren freien Platz</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>restore it from a copy or start a new library</source>
        <translation>stellen Sie sie aus einer Kopie wieder her oder beginnen Sie eine neue Bibliothek</translation>
    </message>
    <message>
        <source>could not be written because the disk is full</source>
        <translation>ließ sich nicht schreiben, weil die Platte voll ist</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written to</source>
        <translation>prüfen Sie, ob es den Ordner gibt und ob Sie hineinschreiben dürfen</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>could not be used (%1)</source>
        <translation>ließ sich nicht verwenden (%1)</translation>
    </message>
    <message>
        <source>has more words on a page than one can hold</source>
        <translation>hat mehr Wörter auf einer Seite, als auf eine passen</translation>
    </message>
    <message>
        <source>claims to hold more parts than fit into it</source>
        <translation>gibt vor, mehr Teile zu enthalten, als hineinpassen</translation>
    </message>
    <message>
        <source>draws its pages from far more pieces than a release does</source>
        <translation>zeichnet ihre Seiten aus weit mehr Stücken als eine Mitteilung</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>cannot be drawn at this size and resolution</source>
        <translation>lässt sich in dieser Größe und Auflösung nicht zeichnen</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>Das Diagramm</translation>
    </message>
    <message>
        <source>choose sides from %1 to %2 pixels and %3 to %4 dots an inch</source>
        <translation>wählen Sie Seiten von %1 bis %2 Pixel und %3 bis %4 Punkte je Zoll</translation>
    </message>
    <message>
        <source>names no format of pictures</source>
        <translation>nennt kein Bildformat</translation>
    </message>
    <message>
        <source>let the name end in .png, .svg or .pdf</source>
        <translation>lassen Sie den Namen auf .png, .svg oder .pdf enden</translation>
    </message>
    <message>
        <source>names no format of pages</source>
        <translation>nennt kein Seitenformat</translation>
    </message>
    <message>
        <source>let the name end in .png or .pdf</source>
        <translation>lassen Sie den Namen auf .png oder .pdf enden</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>choose another folder or name</source>
        <translation>wählen Sie einen anderen Ordner oder Namen</translation>
    </message>
    <message>
        <source>what stands there is no file</source>
        <translation>was dort steht, ist keine Datei</translation>
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
    <message>
        <source>%1 figures were not read, for no release holds so many; open the release alone.</source>
        <translation>%1 Zahlen wurden nicht gelesen, denn so viele enthält keine Mitteilung; öffnen Sie die Mitteilung allein.</translation>
    </message>
    <message>
        <source>%1 can be read in more than one way; it is taken as %2, for then the sum “%3” comes out.</source>
        <translation>%1 lässt sich auf mehr als eine Art lesen; genommen wird %2, denn dann geht die Summe „%3“ auf.</translation>
    </message>
    <message>
        <source>%1 can be read in more than one way; it is taken as %2, for so it agrees with “%3” elsewhere in the release.</source>
        <translation>%1 lässt sich auf mehr als eine Art lesen; genommen wird %2, denn so stimmt es mit „%3“ an anderer Stelle der Mitteilung überein.</translation>
    </message>
    <message>
        <source>%1 of the archive’s %2 files were not looked into, for no release comes in so many; unpack it and open the release alone.</source>
        <translation>In %1 der %2 Dateien des Archivs wurde nicht gesehen, denn so viele gehören zu keiner Mitteilung; entpacken Sie es und öffnen Sie die Mitteilung allein.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>to the first period</source>
        <translation>zum ersten Zeitraum</translation>
    </message>
    <message>
        <source>to the latest period</source>
        <translation>zum jüngsten Zeitraum</translation>
    </message>
    <message>
        <source>to the first line of the first period</source>
        <translation>zur ersten Zeile des ersten Zeitraums</translation>
    </message>
    <message>
        <source>to the last line of the latest period</source>
        <translation>zur letzten Zeile des jüngsten Zeitraums</translation>
    </message>
    <message>
        <source>choose more cells</source>
        <translation>mehr Zellen wählen</translation>
    </message>
    <message>
        <source>the menu of the cell</source>
        <translation>das Menü der Zelle</translation>
    </message>
    <message>
        <source>show all lines again after a search</source>
        <translation>nach einer Suche wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>to the next period, its values are read out</source>
        <translation>zum nächsten Zeitraum, seine Werte werden vorgelesen</translation>
    </message>
    <message>
        <source>to the next series</source>
        <translation>zur nächsten Reihe</translation>
    </message>
    <message>
        <source>to the figure&apos;s cell in its table</source>
        <translation>zur Zelle der Zahl in ihrer Tabelle</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
</context>
<context>
    <name>LibraryNodes</name>
    <message>
        <source>the same number at the SEC</source>
        <translation>dieselbe Nummer bei der SEC</translation>
    </message>
    <message>
        <source>a filing gives the former name</source>
        <translation>eine Einreichung nennt den früheren Namen</translation>
    </message>
    <message>
        <source>the same ticker at the same exchange</source>
        <translation>dasselbe Kürzel an derselben Börse</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <translation>von Hand zusammengelegt</translation>
    </message>
    <message>
        <source>the same file number of the Commission</source>
        <translation>dasselbe Aktenzeichen der Börsenaufsicht</translation>
    </message>
    <message>
        <source>the same employer’s number (IRS)</source>
        <translation>dieselbe Arbeitgebernummer (IRS)</translation>
    </message>
</context>
<context>
    <name>NotPlaced</name>
    <message>
        <source>stands on a line of figures, under no column with a period</source>
        <translation>steht in einer Zeile mit Zahlen, unter keiner Spalte mit einem Zeitraum</translation>
    </message>
    <message>
        <source>stands on the line “%1”, under no column with a period</source>
        <translation>steht in der Zeile „%1“, unter keiner Spalte mit einem Zeitraum</translation>
    </message>
    <message>
        <source>stands among the lines of a table, on none that was read</source>
        <translation>steht zwischen den Zeilen einer Tabelle, in keiner gelesenen</translation>
    </message>
    <message>
        <source>stands among the lines of “%1”, on none that was read</source>
        <translation>steht zwischen den Zeilen von „%1“, in keiner gelesenen</translation>
    </message>
    <message>
        <source>stands in a table that was not read as a statement</source>
        <translation>steht in einer Tabelle, die nicht als Aufstellung gelesen wurde</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>made with Quarterlight</source>
        <translation>erstellt mit Quarterlight</translation>
    </message>
    <message>
        <source>One release so far</source>
        <translation>Bisher eine Mitteilung</translation>
    </message>
    <message>
        <source>New since the %1</source>
        <translation>Neu seit der %1</translation>
    </message>
    <message>
        <source>The same lines and words; no figure has changed.</source>
        <translation>Dieselben Zeilen und Wörter; keine Zahl hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <message>
        <source>Costs in %</source>
        <translation>Kosten in %</translation>
    </message>
    <message>
        <source>Income Bridge</source>
        <translation>Weg zum Gewinn</translation>
    </message>
    <message>
        <source>Income Changes</source>
        <translation>Gewinnänderung</translation>
    </message>
    <message>
        <source>Revenue Changes</source>
        <translation>Umsatzänderung</translation>
    </message>
    <message>
        <source>Cash and Debt</source>
        <translation>Kasse und Schulden</translation>
    </message>
    <message>
        <source>Per Share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>Chosen Lines</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>Ratios</name>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>Bruttogewinn</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>Betriebsmarge</translation>
    </message>
    <message>
        <source>operating income</source>
        <translation>Betriebsergebnis</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>Nettomarge</translation>
    </message>
    <message>
        <source>net income</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Net cash</source>
        <translation>Nettokasse</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Forderungslaufzeit in Tagen</translation>
    </message>
    <message>
        <source>the receivables&apos; amount</source>
        <translation>der Betrag der Forderungen</translation>
    </message>
    <message>
        <source>Interest and noninterest income</source>
        <translation>Zins- und übrige Erträge</translation>
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
    <message>
        <source>%1 is not given for this period</source>
        <translation>%1 ist für diesen Zeitraum nicht angegeben</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>dieser Zeitraum</translation>
    </message>
    <message>
        <source>that period</source>
        <translation>jener Zeitraum</translation>
    </message>
    <message>
        <source>the %1 quarter of %2</source>
        <translation>das Quartal bis %1 %2</translation>
    </message>
    <message>
        <source>%1: needs the release of that quarter</source>
        <translation>%1: braucht die Mitteilung dieses Quartals</translation>
    </message>
    <message>
        <source>%1 to %2: needs the releases of these quarters</source>
        <translation>%1 bis %2: braucht die Mitteilungen dieser Quartale</translation>
    </message>
</context>
<context>
    <name>ReleaseNews</name>
    <message>
        <source>A line without a label</source>
        <translation>Eine Zeile ohne Bezeichnung</translation>
    </message>
    <message>
        <source>%1 of %2 reclassified: %3, was %4</source>
        <translation>%1 von %2 umgegliedert: %3, zuvor %4</translation>
    </message>
    <message>
        <source>%1 of %2 restated: %3, was %4</source>
        <translation>%1 von %2 angepasst: %3, zuvor %4</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>Neue Zeile: %1</translation>
    </message>
    <message>
        <source>No longer reported: %1</source>
        <translation>Nicht mehr berichtet: %1</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>The company gives guidance in this release</source>
        <translation>Das Unternehmen gibt in dieser Mitteilung einen Ausblick</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>of different units</source>
        <translation>verschiedener Einheiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>: the release prints %1 (%2, %3)</source>
        <translation>: die Mitteilung druckt %1 (%2, %3)</translation>
    </message>
    <message>
        <source>income statement</source>
        <translation>Gewinn-und-Verlust-Rechnung</translation>
    </message>
    <message>
        <source>balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>cash flow statement</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>revenue breakdown</source>
        <translation>Umsatz nach Teilen</translation>
    </message>
    <message>
        <source>reconciliations</source>
        <translation>Überleitungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>percent of revenue</source>
        <translation>Prozent vom Umsatz</translation>
    </message>
    <message>
        <source>change on the quarter before</source>
        <translation>Veränderung zum Vorquartal</translation>
    </message>
    <message>
        <source>change on the quarter before in percent</source>
        <translation>Veränderung zum Vorquartal in Prozent</translation>
    </message>
    <message>
        <source>change on the year before</source>
        <translation>Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>change on the year before in percent</source>
        <translation>Veränderung zum Vorjahr in Prozent</translation>
    </message>
    <message>
        <source> at year ends</source>
        <translation> zu Jahresenden</translation>
    </message>
    <message>
        <source>percent of total assets</source>
        <translation>Prozent der Bilanzsumme</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Gewinn-und-Verlust-Rechnung</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>Revenue breakdown</source>
        <translation>Umsatz nach Teilen</translation>
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
        <source>by quarter</source>
        <translation>nach Quartalen</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>Jahr bisher</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>trailing twelve months</source>
        <translation>letzte zwölf Monate</translation>
    </message>
    <message>
        <source>derived from other periods</source>
        <translation>aus anderen Zeiträumen abgeleitet</translation>
    </message>
    <message>
        <source>stated in a sentence only, at its precision</source>
        <translation>nur in einem Satz genannt, mit dessen Genauigkeit</translation>
    </message>
    <message>
        <source>releases report it differently</source>
        <translation>Mitteilungen berichten es verschieden</translation>
    </message>
    <message>
        <source>can be read in more than one way</source>
        <translation>lässt sich auf mehr als eine Art lesen</translation>
    </message>
    <message>
        <source>corrected by hand, or computed from such a figure</source>
        <translation>von Hand berichtigt oder aus einer solchen Zahl errechnet</translation>
    </message>
    <message>
        <source>periods that no release here reports</source>
        <translation>Zeiträume, die keine Mitteilung hier berichtet</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>divisor</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>− term</source>
        <translation>− Glied</translation>
    </message>
    <message>
        <source>+ term</source>
        <translation>+ Glied</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>in a sentence</source>
        <translation>in einem Satz</translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation>abgeleitet: %1</translation>
    </message>
    <message>
        <source>corrected by hand; the release prints %1</source>
        <translation>von Hand berichtigt; die Mitteilung druckt %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>corrected on %1</source>
        <translation>berichtigt am %1</translation>
    </message>
    <message>
        <source>computed from a figure corrected by hand</source>
        <translation>aus einer von Hand berichtigten Zahl errechnet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Term of</source>
        <translation>Glied von</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Contradicted by %1 of %2 checks</source>
        <translation>Von %1 von %2 Proben widerlegt</translation>
    </message>
    <message>
        <source>%1 of %2 checks with it fail; another figure is likelier wrong</source>
        <translation>%1 von %2 Proben mit ihr gehen nicht auf; eher ist eine andere Zahl falsch</translation>
    </message>
    <message>
        <source>Confirmed by 1 check</source>
        <translation>Von 1 Probe bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by %1 checks</source>
        <translation>Von %1 Proben bestätigt</translation>
    </message>
    <message>
        <source>No check speaks for it</source>
        <translation>Keine Probe spricht für sie</translation>
    </message>
    <message>
        <source>Contradicted by its one check</source>
        <translation>Von ihrer einen Probe widerlegt</translation>
    </message>
    <message>
        <source>Its one check fails; another figure is likelier wrong</source>
        <translation>Ihre eine Probe geht nicht auf; eine andere Zahl ist eher falsch</translation>
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
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
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
    <name>ql::app::BridgePeriods</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>compared &amp;with</source>
        <translation>&amp;verglichen mit</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>Period it is compared with</source>
        <translation>Zeitraum, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Jüngster</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
</context>
<context>
    <name>ql::app::ChartPatternsChoice</name>
    <message>
        <source>Bars are told apart without colour, as for print in black and white</source>
        <translation>Balken unterscheiden sich ohne Farbe, etwa für den Druck in Schwarzweiß</translation>
    </message>
</context>
<context>
    <name>ql::app::ChartsPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table (Ctrl+T)</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen (Strg+T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
</context>
<context>
    <name>ql::app::CompaniesPage</name>
    <message>
        <source>Tick two to six companies</source>
        <translation>Kreuzen Sie zwei bis sechs Unternehmen an</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Companies to compare</source>
        <translation>Zu vergleichende Unternehmen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The figures themselves</source>
        <translation>Die Zahlen selbst</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexiert</translation>
    </message>
    <message>
        <source>Every company set to 100 in one quarter</source>
        <translation>Jedes Unternehmen in einem Quartal auf 100 gesetzt</translation>
    </message>
    <message>
        <source>Figures or index</source>
        <translation>Zahlen oder Index</translation>
    </message>
    <message>
        <source>Quarter that is set to 100</source>
        <translation>Quartal, das auf 100 gesetzt wird</translation>
    </message>
    <message>
        <source>First common quarter</source>
        <translation>Erstes gemeinsames Quartal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ql::app::DecisionActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>ql::app::DoubtWalk</name>
    <message>
        <source>No figure shown here is doubtful or contradicted by a check.</source>
        <translation>Keine der hier gezeigten Zahlen ist zweifelhaft oder wird von einer Probe widerlegt.</translation>
    </message>
</context>
<context>
    <name>ql::app::ExportController</name>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no chart to export: open releases that report revenue.</source>
        <translation>Es gibt kein Diagramm zu exportieren: Öffnen Sie Mitteilungen, die Umsatz berichten.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts were written to %1.</source>
        <translation>
            <numerusform>%n Diagramm wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Diagramme wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview was written to %1.</source>
        <translation>Der Überblick wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ql::app::FigureEdits</name>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>in %1 per share</source>
        <translation>in %1 je Aktie</translation>
    </message>
    <message>
        <source>in thousands of %1</source>
        <translation>in Tausend %1</translation>
    </message>
    <message>
        <source>in millions of %1</source>
        <translation>in Millionen %1</translation>
    </message>
    <message>
        <source>in billions of %1</source>
        <translation>in Milliarden %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 stands in no release; correct the figures it is computed from, which the source panel names.</source>
        <translation>%1 steht in keiner Mitteilung; berichtigen Sie die Zahlen, aus denen sie errechnet ist; die Quelle nennt sie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>Berichtigung von %1</translation>
    </message>
    <message>
        <source>Putting Back of %1</source>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>compared with the release</source>
        <translation>mit der Mitteilung verglichen</translation>
    </message>
    <message>
        <source>Confirmation of %1</source>
        <translation>Bestätigung von %1</translation>
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
    <name>ql::app::LibraryEdits</name>
    <message>
        <source>Removal of %1, %2</source>
        <translation>Entfernen von %1, %2</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>Putting Together of %1 and %2</source>
        <translation>Zusammenlegen von %1 und %2</translation>
    </message>
    <message>
        <source>Separation of %1</source>
        <translation>Trennen von %1</translation>
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
    <message>
        <source>Checks</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>The sample could not be unpacked into %1; see whether that folder can be written to.</source>
        <translation>Das Beispiel konnte nicht nach %1 entpackt werden; prüfen Sie, ob sich in diesen Ordner schreiben lässt.</translation>
    </message>
</context>
<context>
    <name>ql::app::NoteEdits</name>
    <message>
        <source>Removal of the Note “%1”</source>
        <translation>Entfernen der Notiz „%1“</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
</context>
<context>
    <name>ql::app::OverviewExportDialog</name>
    <message>
        <source>Export Overview</source>
        <translation>Überblick exportieren</translation>
    </message>
    <message>
        <source>PDF, a page to print</source>
        <translation>PDF, eine Seite zum Drucken</translation>
    </message>
    <message>
        <source>PNG, pixels for screens and slides</source>
        <translation>PNG, Pixel für Bildschirme und Folien</translation>
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
        <source>%1 Overview</source>
        <translation>%1 Überblick</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Replaces the file of that name.</source>
        <translation>Ersetzt die Datei dieses Namens.</translation>
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
    <name>ql::app::RowEdits</name>
    <message>
        <source>a line without words</source>
        <translation>eine Zeile ohne Wörter</translation>
    </message>
    <message>
        <source>Rename of %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>Join of %1</source>
        <translation>Verbinden von %1</translation>
    </message>
    <message>
        <source>Split of %1</source>
        <translation>Trennen von %1</translation>
    </message>
</context>
<context>
    <name>ql::app::SourceActions</name>
    <message>
        <source>The chosen cells hold no figure that a release gives.</source>
        <translation>Die gewählten Zellen enthalten keine Zahl aus einer Mitteilung.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1; choose one for its kind of file.</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1; wählen Sie eines für diese Art Datei.</translation>
    </message>
    <message>
        <source>%1 has changed since it was read; what is shown here is the copy kept in the library.</source>
        <translation>%1 hat sich seit dem Lesen geändert; gezeigt wird hier die Kopie aus der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not where files were opened from lately; what is shown here is the copy kept in the library.</source>
        <translation>%1 liegt nicht dort, wo zuletzt Dateien geöffnet wurden; gezeigt wird hier die Kopie aus der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ql::app::SourceLink</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
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
        <source>Checks</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Sums, balances, sentences and earlier reports compared with each other.
Click to see the checks (F8).</source>
        <translation>Summen, Bilanzen, Sätze und frühere Berichte miteinander verglichen.
Ein Klick zeigt die Proben (F8).</translation>
    </message>
    <message>
        <source>In the tables of the releases: %1 figures, %2 dates and marks, %3 in columns of change, %4 not placed.
Click to see what was not placed.</source>
        <translation>In den Tabellen der Mitteilungen: %1 Zahlen, %2 Daten und Zeichen, %3 in Veränderungsspalten, %4 nicht zugeordnet.
Ein Klick zeigt, was nicht zugeordnet ist.</translation>
    </message>
</context>
<context>
    <name>ql::app::TableExportDialog</name>
    <message>
        <source>XLSX, a workbook with formulas and sources</source>
        <translation>XLSX, eine Arbeitsmappe mit Formeln und Quellen</translation>
    </message>
    <message>
        <source>CSV, plain figures in single units</source>
        <translation>CSV, schlichte Zahlen in einzelnen Einheiten</translation>
    </message>
    <message>
        <source>Markdown, a table for notes and mail</source>
        <translation>Markdown, eine Tabelle für Notizen und Mail</translation>
    </message>
    <message>
        <source>HTML, a page for the browser</source>
        <translation>HTML, eine Seite für den Browser</translation>
    </message>
    <message>
        <source>Text, aligned with spaces</source>
        <translation>Text, mit Leerzeichen ausgerichtet</translation>
    </message>
    <message>
        <source>&amp;Say where each figure stands</source>
        <translation>&amp;Sagen, wo jede Zahl steht</translation>
    </message>
    <message>
        <source>Export Statements</source>
        <translation>Aufstellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %n statements</source>
        <translation>
            <numerusform>Alle %n Aufstellungen</numerusform>
            <numerusform>Alle %n Aufstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Adds the file, line and column of every figure, and the hash that tells the file apart</source>
        <translation>Fügt Datei, Zeile und Spalte jeder Zahl hinzu und den Hash, an dem die Datei zu erkennen ist</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aufstellungen</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files, named by company and statement.</source>
        <translation>
            <numerusform>%n Datei, benannt nach Unternehmen und Aufstellung.</numerusform>
            <numerusform>%n Dateien, benannt nach Unternehmen und Aufstellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of these names.</source>
        <translation>
            <numerusform>Ersetzt %n Datei dieses Namens.</numerusform>
            <numerusform>Ersetzt %n Dateien dieser Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the file of that name.</source>
        <translation>Ersetzt die Datei dieses Namens.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n hidden periods</source>
        <translation>
            <numerusform>&amp;Auch den ausgeblendeten Zeitraum</numerusform>
            <numerusform>&amp;Auch die %n ausgeblendeten Zeiträume</numerusform>
        </translation>
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
    <name>ql::app::WatchMenu</name>
    <message>
        <source>&amp;Watch Folders</source>
        <translation>Ordner &amp;beobachten</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>Einen Ordner &amp;beobachten …</translation>
    </message>
    <message>
        <source>Untick to stop watching this folder</source>
        <translation>Abwählen, um diesen Ordner nicht mehr zu beobachten</translation>
    </message>
    <message>
        <source>A new release stands in %1: %2</source>
        <translation>Eine neue Mitteilung liegt in %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new releases stand in %1</source>
        <translation>
            <numerusform>%n neue Mitteilung liegt in %1</numerusform>
            <numerusform>%n neue Mitteilungen liegen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Export &amp;Statement…</source>
        <translation>&amp;Aufstellung exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>E&amp;xport More</source>
        <translation>&amp;Mehr exportieren</translation>
    </message>
    <message>
        <source>All &amp;Statements…</source>
        <translation>Alle &amp;Aufstellungen …</translation>
    </message>
    <message>
        <source>All &amp;Charts…</source>
        <translation>Alle &amp;Diagramme …</translation>
    </message>
    <message>
        <source>&amp;Overview…</source>
        <translation>Ü&amp;berblick …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare Companies…</source>
        <translation>&amp;Unternehmen vergleichen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>&amp;What the Marks in Tables Mean</source>
        <translation>&amp;Was die Zeichen in Tabellen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Next Figure to Loo&amp;k At</source>
        <translation>&amp;Nächste fragliche Zahl</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Pre&amp;vious Figure to Look At</source>
        <translation>&amp;Vorige fragliche Zahl</translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation>Shift+F4</translation>
    </message>
    <message>
        <source>&amp;Patterns in Bars</source>
        <translation>&amp;Muster in Balken</translation>
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
    <name>ql::items::ChartFiguresModel</name>
    <message>
        <source>Derived from other figures</source>
        <translation>Aus anderen Zahlen abgeleitet</translation>
    </message>
    <message>
        <source>Restated by a later release</source>
        <translation>Durch eine spätere Mitteilung angepasst</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, period: figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>ql::items::CheckTreeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
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
    <message>
        <source>1 release</source>
        <translation>1 Mitteilung</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Mitteilungen</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>mit %1: %2</translation>
    </message>
    <message>
        <source>✕ 1 fails</source>
        <translation>✕ 1 geht nicht auf</translation>
    </message>
    <message>
        <source>✕ %1 fail</source>
        <translation>✕ %1 gehen nicht auf</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2, but another number differs</source>
        <translation>vielleicht dieselbe wie %1: %2, aber eine andere Nummer ist verschieden</translation>
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
        <source>Replaces the file of that name.</source>
        <translation>Ersetzt die Datei dieses Namens.</translation>
    </message>
    <message>
        <source>PNG, pixels for screens and slides</source>
        <translation>PNG, Pixel für Bildschirme und Folien</translation>
    </message>
    <message>
        <source>SVG, a drawing to edit</source>
        <translation>SVG, eine Zeichnung zum Bearbeiten</translation>
    </message>
    <message>
        <source>PDF, a page to print</source>
        <translation>PDF, eine Seite zum Drucken</translation>
    </message>
    <message>
        <source>&amp;Letters as outlines</source>
        <translation>&amp;Buchstaben als Umrisse</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <translation>Alle Diagramme exportieren</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The drawing looks the same where the face is missing, but its words can no longer be edited</source>
        <translation>Die Zeichnung sieht auch ohne die Schrift gleich aus, doch ihre Wörter lassen sich nicht mehr bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n charts, named by company and title.</source>
        <translation>
            <numerusform>%n Diagramm, benannt nach Unternehmen und Titel.</numerusform>
            <numerusform>%n Diagramme, benannt nach Unternehmen und Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of these names.</source>
        <translation>
            <numerusform>Ersetzt %n Datei dieses Namens.</numerusform>
            <numerusform>Ersetzt %n Dateien dieser Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patterns in bars</source>
        <translation>&amp;Muster in Balken</translation>
    </message>
    <message>
        <source>Told apart without colour: for print in black and white</source>
        <translation>Ohne Farbe zu unterscheiden: für den Druck in Schwarzweiß</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartFigures</name>
    <message>
        <source>Figures of the chart %1</source>
        <translation>Zahlen des Diagramms %1</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartGalleryList</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
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
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures as table</source>
        <translation>Zahlen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Change note “%1”…</source>
        <translation>Notiz „%1“ ändern …</translation>
    </message>
    <message>
        <source>Remove note “%1”</source>
        <translation>Notiz „%1“ entfernen</translation>
    </message>
    <message>
        <source>Write a note on %1…</source>
        <translation>Notiz zu %1 schreiben …</translation>
    </message>
</context>
<context>
    <name>ql::views::ChartWords</name>
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
    <message>
        <source>; paler, with a broken edge: derived</source>
        <translation>; blasser, mit gestricheltem Rand: abgeleitet</translation>
    </message>
</context>
<context>
    <name>ql::views::ChecksPanel</name>
    <message>
        <source>Show All Checks</source>
        <translation>Alle Proben zeigen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Enter goes to the figures of a check</source>
        <translation>Die Eingabetaste führt zu den Zahlen einer Probe</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Welche Proben</translation>
    </message>
    <message>
        <source>What kind of checks</source>
        <translation>Welche Art Proben</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Anzusehen (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>Nicht aufgehend (%1)</translation>
    </message>
    <message>
        <source>Restated or reclassified (%1)</source>
        <translation>Angepasst oder umgegliedert (%1)</translation>
    </message>
    <message>
        <source>Undecided (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Holding (%1)</source>
        <translation>Aufgehend (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Open releases to see whether their figures add up.</source>
        <translation>Öffnen Sie Mitteilungen, um zu sehen, ob ihre Zahlen aufgehen.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Alles geht auf.</translation>
    </message>
    <message>
        <source>No check of that kind came out that way.</source>
        <translation>Keine Probe dieser Art hat dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Go to the &amp;Figures</source>
        <translation>Zu den &amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ql::views::CompanyEditor</name>
    <message>
        <source>is the same company &amp;as</source>
        <translation>ist dasselbe Unternehmen &amp;wie</translation>
    </message>
    <message>
        <source>Put Together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Their releases stand side by side under the name of the latest one.</source>
        <translation>Ihre Mitteilungen stehen nebeneinander unter dem Namen der jüngsten.</translation>
    </message>
</context>
<context>
    <name>ql::views::CorrectionEditor</name>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Shows the figure as the release prints it</source>
        <translation>Zeigt die Zahl, wie die Mitteilung sie druckt</translation>
    </message>
    <message>
        <source>a misprint, a digit read wrong, a later note …</source>
        <translation>ein Druckfehler, eine verlesene Ziffer, eine spätere Anmerkung …</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>“%1” is not a figure: write digits such as 1,234.5, parentheses or a minus for a negative one, or a dash for none.</source>
        <translation>„%1“ ist keine Zahl: Schreiben Sie Ziffern wie 1,234.5, Klammern oder ein Minus für eine negative, einen Strich für keine.</translation>
    </message>
    <message>
        <source>Printed “%1” in %2; that stays on record.</source>
        <translation>Gedruckt „%1“ in %2; das bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Value %1.</source>
        <translation>Wert %1.</translation>
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
    <name>ql::views::EditBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
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
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove Release</source>
        <translation>Mitteilung &amp;entfernen</translation>
    </message>
    <message>
        <source>Is the &amp;Same Company As…</source>
        <translation>Ist &amp;dasselbe Unternehmen wie …</translation>
    </message>
    <message>
        <source>Se&amp;parate “%1”</source>
        <translation>„%1“ &amp;trennen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Company with %n Releases</source>
        <translation>
            <numerusform>Unternehmen mit %n Mitteilung &amp;entfernen</numerusform>
            <numerusform>Unternehmen mit %n Mitteilungen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The releases you open are kept here, company by company.</source>
        <translation>Hier stehen die Mitteilungen, die Sie öffnen, nach Unternehmen.</translation>
    </message>
</context>
<context>
    <name>ql::views::LoadingPage</name>
    <message>
        <source>Reading releases</source>
        <translation>Mitteilungen werden gelesen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 releases</source>
        <translation>%1 von %2 Mitteilungen</translation>
    </message>
</context>
<context>
    <name>ql::views::ManualText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ql::views::ManualWindow</name>
    <message>
        <source>Quarterlight Manual</source>
        <translation>Handbuch von Quarterlight</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page of the manual says “%1”.</source>
        <translation>Keine Seite des Handbuchs sagt „%1“.</translation>
    </message>
</context>
<context>
    <name>ql::views::MarksLegend</name>
    <message>
        <source>Printed in a release</source>
        <translation>In einer Mitteilung gedruckt</translation>
    </message>
    <message>
        <source>Computed from printed figures; its formula shows in the Source panel</source>
        <translation>Aus gedruckten Zahlen errechnet; die Formel steht in der Quelle</translation>
    </message>
    <message>
        <source>Stated in a sentence only, at that precision</source>
        <translation>Nur in einem Satz genannt, mit dieser Genauigkeit</translation>
    </message>
    <message>
        <source>Restated: a later release reports another figure, and the total moved</source>
        <translation>Angepasst: eine spätere Mitteilung nennt eine andere Zahl, und die Summe änderte sich</translation>
    </message>
    <message>
        <source>Reclassified: amounts moved between lines, the total stayed</source>
        <translation>Umgegliedert: Beträge wanderten zwischen Zeilen, die Summe blieb</translation>
    </message>
    <message>
        <source>Doubtful: what it stands for could not be settled</source>
        <translation>Zweifelhaft: wofür sie steht, ließ sich nicht klären</translation>
    </message>
    <message>
        <source>Contradicted: a check fails with this figure</source>
        <translation>Widerlegt: eine Probe mit dieser Zahl geht nicht auf</translation>
    </message>
    <message>
        <source>Corrected by hand, or computed from such a figure</source>
        <translation>Von Hand berichtigt oder aus einer solchen Zahl errechnet</translation>
    </message>
    <message>
        <source>Nil: the release prints a dash</source>
        <translation>Nichts: die Mitteilung druckt einen Strich</translation>
    </message>
    <message>
        <source>Nothing reported for the period</source>
        <translation>Für den Zeitraum nichts berichtet</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
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
    <name>ql::views::NewsCard</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>New since the %1</source>
        <translation>Neu seit der %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The same lines and words, and no figure reported before has changed.</source>
        <translation>Dieselben Zeilen und Wörter, und keine zuvor berichtete Zahl hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>ql::views::NoteEditor</name>
    <message>
        <source>Re&amp;move Note</source>
        <translation>Notiz ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Keep Note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>what happened then: an acquisition, a strike, a new product …</source>
        <translation>was damals geschah: ein Kauf, ein Streik, ein neues Produkt …</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Notiz · %1</translation>
    </message>
    <message>
        <source>Charts show it at that period, exported ones too.</source>
        <translation>Diagramme zeigen sie bei diesem Zeitraum, exportierte auch.</translation>
    </message>
</context>
<context>
    <name>ql::views::OfferBar</name>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
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
    <message>
        <source>Show the checks</source>
        <translation>Die Proben zeigen</translation>
    </message>
</context>
<context>
    <name>ql::views::PeriodHeader</name>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Hidden: %1. Click to show.</source>
        <translation>Ausgeblendet: %1. Ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ql::views::RenameEditor</name>
    <message>
        <source>Company’s &amp;Words</source>
        <translation>&amp;Wörter des Unternehmens</translation>
    </message>
    <message>
        <source>&amp;Name of the line</source>
        <translation>&amp;Name der Zeile</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>The company calls it “%1”.</source>
        <translation>Das Unternehmen nennt sie „%1“.</translation>
    </message>
</context>
<context>
    <name>ql::views::SourceFind</name>
    <message>
        <source>Find in this release</source>
        <translation>In dieser Mitteilung suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ql::views::SourcePage</name>
    <message>
        <source>Release as published</source>
        <translation>Mitteilung wie veröffentlicht</translation>
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
    <message>
        <source>and %1 more checks</source>
        <translation>und %1 weitere Proben</translation>
    </message>
    <message>
        <source>Put back what is printed</source>
        <translation>Gedrucktes wieder einsetzen</translation>
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
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Open the &amp;Original File</source>
        <translation>&amp;Originaldatei öffnen</translation>
    </message>
    <message>
        <source>Right as it is? Ctrl+Shift+F2. Wrong? Ctrl+F2. Next one: F4.</source>
        <translation>Richtig so? Strg+Umschalt+F2. Falsch? Strg+F2. Zur nächsten: F4.</translation>
    </message>
    <message>
        <source>A large page: it is laid out when you choose “As published”.</source>
        <translation>Eine große Seite: Sie wird gesetzt, wenn Sie „Wie veröffentlicht“ wählen.</translation>
    </message>
</context>
<context>
    <name>ql::views::SourceSheets</name>
    <message>
        <source>Release as published</source>
        <translation>Mitteilung wie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>ql::views::SourceTools</name>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>The release as it looks</source>
        <translation>Die Mitteilung, wie sie aussieht</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>The text that figures are read from</source>
        <translation>Der Text, aus dem die Zahlen gelesen sind</translation>
    </message>
    <message>
        <source>How the release is shown</source>
        <translation>Wie die Mitteilung gezeigt wird</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Back to the size that fits (Ctrl+0)</source>
        <translation>Zurück zur passenden Größe (Strg+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this release (Ctrl+F)</source>
        <translation>In dieser Mitteilung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the original file, where it still is</source>
        <translation>Die Originaldatei öffnen, wo sie noch ist</translation>
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
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>C&amp;orrect Figure…</source>
        <translation>Zahl &amp;berichtigen …</translation>
    </message>
    <message>
        <source>Ctrl+F2</source>
        <translation>Ctrl+F2</translation>
    </message>
    <message>
        <source>&amp;Rename Line…</source>
        <translation>Zeile &amp;umbenennen …</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>Zeilen &amp;verbinden</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Chart T&amp;hese Lines</source>
        <translation>Diese Zeilen &amp;zeichnen</translation>
    </message>
    <message>
        <source>Alt+F1</source>
        <translation>Alt+F1</translation>
    </message>
    <message>
        <source>&amp;Note on This Period…</source>
        <translation>&amp;Notiz zu diesem Zeitraum …</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
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
        <source>&amp;Export This Statement…</source>
        <translation>Diese Aufstellung &amp;exportieren …</translation>
    </message>
    <message>
        <source>Sp&amp;lit Line from Here</source>
        <translation>Zeile ab hier &amp;trennen</translation>
    </message>
    <message>
        <source>Compare All &amp;to This Period</source>
        <translation>Alle &amp;mit diesem Zeitraum vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to A&amp;mounts</source>
        <translation>Zurück zu &amp;Beträgen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Pin beside the Labels</source>
        <translation>Neben den Bezeichnungen &amp;anheften</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Hide Period</source>
        <translation>Zeitraum aus&amp;blenden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Show Hidden Periods</source>
        <translation>Ausgeblendete Zeiträume zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>&amp;What the Marks Mean</source>
        <translation>&amp;Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Hide These Periods</source>
        <translation>Diese Zeiträume aus&amp;blenden</translation>
    </message>
    <message>
        <source>Con&amp;firm Doubtful Figure</source>
        <translation>Zweifelhafte Zahl b&amp;estätigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F2</source>
        <translation>Ctrl+Shift+F2</translation>
    </message>
</context>
<context>
    <name>ql::views::StatementPage</name>
    <message>
        <source>How the table is shown</source>
        <translation>Wie die Tabelle gezeigt wird</translation>
    </message>
    <message>
        <source>Compared with %1: the other periods show their change from it, and the change in percent.</source>
        <translation>Verglichen mit %1: Die anderen Zeiträume zeigen ihre Veränderung dazu, auch in Prozent.</translation>
    </message>
    <message>
        <source>Back to amounts</source>
        <translation>Zurück zu Beträgen</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 lines hold “%3”.</source>
        <translation>%1 von %2 Zeilen enthalten „%3“.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>1 period is hidden.</source>
        <translation>1 Zeitraum ist ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n periods are hidden.</source>
        <translation>
            <numerusform>%n Zeitraum ist ausgeblendet.</numerusform>
            <numerusform>%n Zeiträume sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing here is of the length of time chosen above: choose another.</source>
        <translation>Hier steht nichts zu der oben gewählten Zeitspanne: wählen Sie eine andere.</translation>
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
    <name>ql::views::UnitCorner</name>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>What the marks and colours mean (Shift+F1)</source>
        <translation>Was Zeichen und Farben bedeuten (Umschalt+F1)</translation>
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
