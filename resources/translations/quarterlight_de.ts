<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CellDescription</name>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a sentence of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 release of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US GAAP: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some figures were restated by a later release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release here gives the periods before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canadian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss francs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish kronor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish kroner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six months ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine months ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months ended %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All releases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder of Releases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The number %1 stands in a table, but which line and period it belongs to is not clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column headed “%1” names no period, so its figures are not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say its unit; its amounts are taken to be in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of statement “%1” is is not certain; it is shown as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read in more than one way; it is taken as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is printed as %2, but the lines above add up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release seems to be cut off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Lines in %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>weighted shares cannot be worked out from other periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per-share figures are never subtracted, and income and shares of this period are not both known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no revenue is given to take the share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is too large to compute with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs the release of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with: %1 is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no growth rate: the base of %1 is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no growth rate: the base of %1 is zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementScale</name>
    <message>
        <source>millions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, except per share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; shares in millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; shares in thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; shares in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::CompanyPages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::ImportController</name>
    <message>
        <source>1 release read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 releases read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, %1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Quarterlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Quarterlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Quarterlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quarterlight %1&lt;/h3&gt;&lt;p&gt;Companies’ quarters beside each other, read from their press releases.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::StatusLine</name>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 numbers accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tables of the releases: %1 figures, %2 dates and marks, %3 in columns of change, %4 not placed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months each (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the fiscal year’s beginning: three, six, nine months (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal years (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four quarters up to each quarter’s end (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tables show of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheets: percent of total assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on quarter, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on year, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure counts where two releases report a period differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How amounts are shown; figures per share are never scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Quarterlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open releases (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to &amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailing T&amp;welve Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pa&amp;nel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::app::Workspace</name>
    <message>
        <source>Unnamed company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::items::ReleaseTreeModel</name>
    <message>
        <source>Published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 numbers accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not placed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::items::StatementModel</name>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::ChartExportDialog</name>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and lines grow with the dots per inch: 96 suits screens, 300 print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::ChartGrid</name>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack shares of 100%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::ChartView</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or copy this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::ChartWords</name>
    <message>
        <source>what stands there is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; hatched: derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from other figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated by a later release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for releases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::LabelHeader</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and their releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No income statement over this span: choose another span above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::PeriodHeader</name>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::SourcePanel</name>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release in the library gives this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure in a table to see where it stands in its release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::SourceView</name>
    <message>
        <source>Release text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::StatementView</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::TabStrip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ql::views::WelcomePage</name>
    <message>
        <source>Open Releases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterlight reads the tables of companies’ quarterly press releases and puts them side by side, each figure a click away from the line it was printed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more press releases, as the company published them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a whole folder: every release in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight quarters of a company that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
