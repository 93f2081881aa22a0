package city.moyang.bench;

import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** A known engine on the same PostgreSQL, with its default settings and history. */
final class Flowable implements Contender {
    private static final int STEPS = 5;

    private final ProcessEngine engine;

    Flowable(DataSource database) {
        engine =
                new StandaloneProcessEngineConfiguration()
                        .setDataSource(database)
                        .setDatabaseSchemaUpdate("true")
                        .setAsyncExecutorActivate(false)
                        .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("five.bpmn20.xml", fiveSteps())
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable 8.0.0";
    }

    /** Opens a matter and completes its five steps: six acts, as our own desk counts them. */
    @Override
    public Load.Work work(int thread) {
        return () -> {
            var id = engine.getRuntimeService().startProcessInstanceByKey("five").getId();
            for (var step = 0; step < STEPS; step++) {
                var tasks = engine.getTaskService();
                var task = tasks.createTaskQuery().processInstanceId(id).singleResult();
                tasks.complete(task.getId());
            }
            return STEPS + 1;
        };
    }

    @Override
    public void close() {
        engine.close();
    }

    private static String fiveSteps() {
        var xml =
                new StringBuilder(
                        """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
                        <process id="five" isExecutable="true"><startEvent id="s0"/>
                        """);
        for (var step = 1; step <= STEPS; step++) {
            xml.append("<userTask id=\"s%d\"/>".formatted(step));
            xml.append(flow(step - 1));
        }
        return xml.append("<endEvent id=\"s6\"/>")
                .append(flow(STEPS))
                .append("</process></definitions>")
                .toString();
    }

    private static String flow(int from) {
        return "<sequenceFlow id=\"f%d\" sourceRef=\"s%d\" targetRef=\"s%d\"/>"
                .formatted(from, from, from + 1);
    }
}
