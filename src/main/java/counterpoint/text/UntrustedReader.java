package counterpoint.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Reads files of a form that an attacker could abuse, each in a process of its own with little memory and little time.
///
/// A PDF or Word file is a program of a kind, and may be made to fill all memory or never to end. Whatever happens in
/// that process, here it is either a text or one sentence. A process that answered is used for the next file, so that
/// many files do not pay for many starts; one that failed is ended. Several threads may read at a time.
final class UntrustedReader {
    private static final String INSTEAD = ", so it was left out; save the opinion as plain text and choose that file.";

    private final Deque<ReaderProcess> idle = new ArrayDeque<>();

    /// The text of a file.
    ///
    /// A thread that is interrupted while it waits ends the reading, and stays interrupted.
    ///
    /// @throws UnreadableSourceException if there is no text to read, or not within the bounds; its message is one
    ///     sentence that says why
    SourceText read(SourceFormat format, byte[] bytes, String label) throws UnreadableSourceException {
        Optional<ReaderProcess> used = takeIdle();
        if (used.isPresent()) {
            try {
                return read(used.get(), format, bytes, label);
            } catch (ReaderProcess.LeftAloneException ended) {
                return readAnew(format, bytes, label);
            }
        }
        return readAnew(format, bytes, label);
    }

    private SourceText readAnew(SourceFormat format, byte[] bytes, String label) throws UnreadableSourceException {
        ReaderProcess started;
        try {
            started = ReaderProcess.start();
        } catch (IOException unstarted) {
            throw new UnreadableSourceException(
                    label + " was left out, because the reader of PDF and Word files could not be started; install the"
                            + " program again, or save the opinion as plain text.",
                    unstarted);
        }
        try {
            return read(started, format, bytes, label);
        } catch (ReaderProcess.LeftAloneException ended) {
            throw new UnreadableSourceException(label + " made its reader stop" + INSTEAD, ended);
        }
    }

    private SourceText read(ReaderProcess process, SourceFormat format, byte[] bytes, String label)
            throws UnreadableSourceException, ReaderProcess.LeftAloneException {
        boolean answered = false;
        try {
            SourceText text = process.read(format, bytes, label);
            answered = true;
            return text;
        } catch (UnreadableSourceException refused) {
            answered = true;
            throw refused;
        } catch (ReaderProcess.LeftAloneException ended) {
            throw ended;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableSourceException(
                    label + " was not read to its end, because the reading was stopped; choose it again to read it.",
                    stopped);
        } catch (IOException broken) {
            throw new UnreadableSourceException(label + " " + broken.getMessage() + INSTEAD, broken);
        } finally {
            giveBack(process, answered);
        }
    }

    private synchronized Optional<ReaderProcess> takeIdle() {
        return Optional.ofNullable(idle.pollFirst());
    }

    private void giveBack(ReaderProcess process, boolean answered) {
        if (!answered) {
            process.close();
            return;
        }
        synchronized (this) {
            idle.addFirst(process);
        }
    }
}
