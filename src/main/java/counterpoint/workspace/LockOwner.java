package counterpoint.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Who holds the lock of a workspace, for the sentence that says so; the lock itself does not depend on it.
///
/// @param pid the number of the process
/// @param started when the process began, in milliseconds, since numbers of processes are used again; 0 if unknown
/// @param since when it took the lock, `2026-11-22T08:15`
record LockOwner(long pid, long started, String since) {
    /// This process, now.
    static LockOwner current(Clock clock) {
        ProcessHandle process = ProcessHandle.current();
        return new LockOwner(
                process.pid(),
                process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /// When it took the lock as people say it, `8:51 AM`, with the day unless that is today; empty if unknown.
    ///
    /// The narrow space that the locale puts before AM is one of usual width, which every font has.
    String when(LocalDate today, Locale locale) {
        try {
            LocalDateTime time = LocalDateTime.parse(since);
            DateTimeFormatter form = time.toLocalDate().equals(today)
                    ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
            return form.withLocale(locale).format(time).replace('\u202f', '\u00a0');
        } catch (DateTimeParseException unknown) {
            return "";
        }
    }

    static Optional<LockOwner> read(ObjectNode json) {
        long pid = json.path("pid").asLong(0);
        return pid == 0
                ? Optional.empty()
                : Optional.of(new LockOwner(pid, json.path("started").asLong(0), json.path("since").asString("")));
    }

    ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("pid", pid).put("started", started).put("since", since);
    }

    /// Whether it is the same process, whenever it took the lock.
    boolean isSameProcess(LockOwner other) {
        return pid == other.pid && started == other.started;
    }
}
