package counterpoint.citation;

/// Reads a name in prose that is printed whole: `Mitchell v. Forsyth`, `Tennessee v. Garner`.
final class WholeName {
    private WholeName() {
    }

    /// Where the whole name begins of which `name` at `at` is the second party; `at` where no first party of a bearer
    /// stands before it.
    static int start(String text, int at, int floor, ShortName name) {
        int versus = Typography.skipBlanksBack(text, at, floor);
        boolean second = versus < at
                && versus - 2 > floor
                && text.charAt(versus - 1) == '.'
                && text.charAt(versus - 2) == 'v'
                && Typography.isBlank(text.charAt(versus - 3));
        if (!second) {
            return at;
        }
        int end = Typography.skipBlanksBack(text, versus - 2, floor);
        for (Draft bearer : name.bearers()) {
            String first = bearer.name.in(bearer.text).plaintiff().orElse("");
            int start = end - first.length();
            if (!first.isEmpty() && start >= floor && text.startsWith(first, start)) {
                return start;
            }
        }
        return at;
    }

    /// The end of `Mitchell v. Forsyth` where the name goes on so; -1 where it goes on as another case or a longer
    /// name.
    static int end(String text, int end, ShortName name) {
        int versus = Typography.skipBlanks(text, end);
        boolean goesOn = versus > end && (text.startsWith("v. ", versus) || text.startsWith("v.\u00a0", versus));
        if (!goesOn) {
            return end;
        }
        int second = Typography.skipBlanks(text, versus + 2);
        for (Draft bearer : name.bearers()) {
            String defendant = bearer.name.in(bearer.text).defendant().orElse("");
            if (!defendant.isEmpty() && text.startsWith(defendant, second)) {
                return second + defendant.length();
            }
            String core = NameIndex.core(defendant);
            if (!core.isEmpty() && text.startsWith(core, second)) {
                return second + core.length();
            }
        }
        return -1;
    }
}
