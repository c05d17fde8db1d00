package lockstep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import lockstep.live.Pending;
import lockstep.live.Refused;

/** Who is being answered: not too many at once, and of one client only what it asked for last at an address. */
final class Clients {
    /** Answers under way at a time. */
    static final int MOST = 16;
    /** Said to who has asked for another. */
    static final String CANCELLED = Json.text(Map.of("cancelled", true));
    private static final String NAME = "[A-Za-z0-9_-]{1,64}";

    private final Semaphore free = new Semaphore(MOST);
    private final Map<String, Runnable> newest = new ConcurrentHashMap<>();
    private final Consumer<String> log;

    /** {@code log} takes what went wrong without being anybody's mistake. */
    Clients(Consumer<String> log) {
        this.log = log;
    }

    /** A page that takes its turn. */
    Routes.Page limited(Routes.Page page) {
        return call -> {
            if (!free.tryAcquire()) {
                throw new Wrong(Wrong.TOO_MANY, "given more than " + MOST + " views at once; try again when one is done");
            }
            try {
                page.answer(call);
            } finally {
                free.release();
            }
        };
    }

    /** Answers with what runs are under way for, as JSON. */
    <A> void answer(Call call, Pending<A> pending, Function<A, Map<String, Object>> json) throws IOException, Wrong {
        try (pending) {
            answer(call, () -> json.apply(pending.get()), pending::close);
        }
    }

    /**
     * Answers with JSON that may take a while. Until it is there, empty lines ask whether anybody listens: if nobody does, or the same client
     * asks for another, {@code stop} is run and the thread that works interrupted.
     */
    void answer(Call call, Callable<Map<String, Object>> work, Runnable stop) throws IOException, Wrong {
        FutureTask<String> answer = new FutureTask<>(() -> Json.text(work.call()));
        Runnable end = () -> {
            stop.run();
            answer.cancel(true);
        };
        newest(call, end, answered -> {
            Thread worker = new Thread(answer, "answer");
            worker.setDaemon(true);
            worker.start();
            try {
                Optional<String> soon = awaited(answer);
                if (soon.isPresent()) {
                    answered.answer("application/json", soon.get());
                } else {
                    later(answered, answer);
                }
            } finally {
                end.run();
            }
        });
    }

    private void later(Call call, FutureTask<String> answer) throws IOException {
        try (OutputStream out = call.stream("application/json")) {
            Optional<String> text = Optional.empty();
            while (text.isEmpty()) {
                RunPages.send(out, "");
                try {
                    text = awaited(answer);
                } catch (Wrong wrong) {
                    text = Optional.of(Json.error(wrong.getMessage()));
                }
            }
            RunPages.send(out, text.get());
        }
    }

    /** The answer, or nothing if there is none yet. */
    private Optional<String> awaited(FutureTask<String> answer) throws Wrong {
        try {
            return Optional.of(answer.get(RunPages.HEARTBEAT_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (CancellationException ended) {
            return Optional.of(CANCELLED);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Wrong(Wrong.FAILED, "the program ends");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof CancellationException || cause instanceof InterruptedException) {
                return Optional.of(CANCELLED);
            }
            if (cause instanceof Refused) {
                throw new Wrong(Wrong.BAD, cause.getMessage());
            }
            log.accept("unexpected error: " + cause);
            throw new Wrong(Wrong.FAILED, "unexpected error: " + cause);
        }
    }

    /** Answers, after stopping what the same client asked for before; {@code stop} is for when it asks again. */
    void newest(Call call, Runnable stop, Routes.Page page) throws IOException, Wrong {
        String client = call.header("X-Lockstep-Client");
        if (client.isEmpty()) {
            page.answer(call);
            return;
        }
        if (!client.matches(NAME)) {
            throw new Wrong(Wrong.BAD, "X-Lockstep-Client: expected 1 to 64 letters, digits, - or _");
        }
        String key = call.path() + " " + client;
        Runnable older = newest.put(key, stop);
        if (older != null) {
            older.run();
        }
        try {
            page.answer(call);
        } finally {
            newest.remove(key, stop);
        }
    }
}
