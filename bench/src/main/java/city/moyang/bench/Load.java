package city.moyang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Threads that repeat one thing for a bounded time. */
record Load(int threads, Duration warmUp, Duration time) {

    /** One thing done again and again; returns how many units it did. */
    interface Work {
        int once() throws Exception;
    }

    /** What came out: units per second, and the time that 99 of 100 repetitions stayed under. */
    record Outcome(double perSecond, Duration p99) {}

    Outcome run(IntFunction<Work> workOfThread) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var begin = System.nanoTime() + warmUp.toNanos();
            var end = begin + time.toNanos();
            var running = new ArrayList<Future<Tally>>();
            for (var i = 0; i < threads; i++) {
                var work = workOfThread.apply(i);
                running.add(pool.submit(repeat(work, begin, end)));
            }
            var tallies = new ArrayList<Tally>();
            for (var future : running) {
                tallies.add(future.get());
            }
            return outcome(tallies);
        }
    }

    private static Callable<Tally> repeat(Work work, long begin, long end) {
        return () -> {
            var tally = new Tally();
            for (var now = System.nanoTime(); now < end; ) {
                var units = work.once();
                var after = System.nanoTime();
                if (now >= begin) {
                    tally.add(units, after - now);
                }
                now = after;
            }
            return tally;
        };
    }

    private Outcome outcome(List<Tally> tallies) {
        var units = tallies.stream().mapToLong(t -> t.units).sum();
        var all = tallies.stream().flatMapToLong(Tally::times).sorted().toArray();
        var p99 = all.length == 0 ? 0 : all[(int) (all.length * 0.99)];
        return new Outcome(units / (time.toNanos() / 1e9), Duration.ofNanos(p99));
    }

    private static final class Tally {
        private long units;
        private long[] times = new long[1 << 12];
        private int count;

        void add(int done, long nanos) {
            units += done;
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = nanos;
        }

        LongStream times() {
            return Arrays.stream(times, 0, count);
        }
    }
}
