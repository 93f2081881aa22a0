package city.moyang.bench;

/** Somebody who performs the acts of a procedure of five steps, each act durable. */
interface Contender extends AutoCloseable {

    String name();

    /** What one thread repeats: one whole matter, or one commit. */
    Load.Work work(int thread);

    @Override
    default void close() {}
}
