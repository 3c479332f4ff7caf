package counterpoint.authority;

/// Page numbers as numbers: only as far as they can be compared.
final class PrintedPage {
    /// Longer opinions than this are so rare that a page farther on speaks for another case.
    static final int LONGEST_CASE = 250;
    static final int NONE = -1;

    private PrintedPage() {
    }

    /// The first number in a pin, `594` in `594-95`; [#NONE] if there is none that can be counted with.
    static int first(String pin) {
        int start = 0;
        while (start < pin.length() && (pin.charAt(start) < '0' || pin.charAt(start) > '9')) {
            start++;
        }
        int end = start;
        while (end < pin.length() && pin.charAt(end) >= '0' && pin.charAt(end) <= '9') {
            end++;
        }
        return end == start || end - start > 9 ? NONE : Integer.parseInt(pin.substring(start, end));
    }

    /// Whether `pin` can lie in a case that begins at `firstPage`.
    static boolean canLie(int pin, int firstPage) {
        return pin == NONE || firstPage == NONE || (pin >= firstPage && pin - firstPage <= LONGEST_CASE);
    }
}
