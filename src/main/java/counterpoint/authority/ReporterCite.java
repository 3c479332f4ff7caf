package counterpoint.authority;

import counterpoint.citation.Likeness;

/// Volume, reporter and first page: what names a case uniquely, `515 U.S. 304`.
record ReporterCite(String volume, String reporter, String page) {
    String written() {
        return volume + " " + reporter + " " + page;
    }

    int firstPage() {
        return isDatabase() ? PrintedPage.NONE : PrintedPage.first(page);
    }

    boolean isDatabase() {
        return reporter.equals("WL") || reporter.endsWith("LEXIS");
    }

    /// Whether one of the two is the other with one digit wrong, lost or added in volume or page.
    boolean isMisprintOf(ReporterCite other) {
        if (!reporter.equals(other.reporter)) {
            return false;
        }
        boolean volumeOff = page.equals(other.page) && Likeness.within(volume, other.volume, 1);
        boolean pageOff = volume.equals(other.volume) && Likeness.within(page, other.page, 1);
        return volumeOff || pageOff;
    }
}
