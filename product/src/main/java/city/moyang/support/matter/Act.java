package city.moyang.support.matter;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 办理动作: everything that a person or the system can do to a matter. Engine verbs only; what a
 * decision means — grant, refuse, not ours — is an outcome that the procedure names.
 */
public sealed interface Act {

    /** How the entry names it. */
    String verb();

    /** What the actor wrote; empty when nothing. Kept as payload. */
    default String opinion() {
        return "";
    }

    /** Answers that join the matter's facts. Kept as payload. */
    default Map<String, Object> answers() {
        return Map.of();
    }

    /** What it names beside the task — an outcome, a ground, a limit, a step; empty for nothing. */
    default String detail() {
        return "";
    }

    /** An act on one task: refused when the task has changed meanwhile. */
    sealed interface OnTask extends Act {
        int task();
    }

    /** 发起: always the first entry. */
    record Open(Map<String, Object> answers) implements Act {
        @Override
        public String verb() {
            return "open";
        }
    }

    /** 签收 */
    record Claim(int task) implements OnTask {
        @Override
        public String verb() {
            return "claim";
        }
    }

    /** 放回: the task is anybody's again. */
    record Release(int task) implements OnTask {
        @Override
        public String verb() {
            return "release";
        }
    }

    /** 办结本环节 with one of its outcomes; null where the step names none. */
    record Complete(int task, @Nullable String outcome, Map<String, Object> answers, String opinion)
            implements OnTask {
        @Override
        public String verb() {
            return "complete";
        }

        @Override
        public String detail() {
            return outcome == null ? "" : outcome;
        }
    }

    /** 退回 to a step that was done before; whoever did it gets it back. */
    record Return(int task, String toStep, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "return";
        }

        @Override
        public String detail() {
            return toStep;
        }
    }

    /** 转办 to another post that may do the same work. */
    record Transfer(int task, UUID toPerson, UUID toPost, String toUnit, String opinion)
            implements OnTask {
        @Override
        public String verb() {
            return "transfer";
        }
    }

    /** 请发起人答复: the step waits. */
    record Ask(int task, Map<String, Object> answers, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "ask";
        }
    }

    /** 发起人答复: the waiting step goes on. */
    record Answer(int task, Map<String, Object> answers, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "answer";
        }
    }

    /** 暂停计时 on a ground that the procedure names. */
    record Suspend(int task, String ground, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "suspend";
        }

        @Override
        public String detail() {
            return ground;
        }
    }

    /** 恢复计时 */
    record Resume(int task, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "resume";
        }
    }

    /** 终结 from this step, in a way that the procedure names. */
    record Close(int task, String closing, String opinion) implements OnTask {
        @Override
        public String verb() {
            return "close";
        }

        @Override
        public String detail() {
            return closing;
        }
    }

    /** 延期 by the procedure's amount, by whoever may approve it. */
    record Extend(String limit, String opinion) implements Act {
        @Override
        public String verb() {
            return "extend";
        }

        @Override
        public String detail() {
            return limit;
        }
    }

    /** 撤回 by the opener. */
    record Withdraw(String opinion) implements Act {
        @Override
        public String verb() {
            return "withdraw";
        }
    }

    /** 留言 */
    record Comment(String opinion) implements Act {
        @Override
        public String verb() {
            return "comment";
        }
    }

    /** 到期: the system leaves a step whose deadline is over. */
    record Expire(int task) implements OnTask {
        @Override
        public String verb() {
            return "expire";
        }
    }

    /** 重算: the calendar has a new edition, and with it this matter's due date is another. */
    record Recount(int edition) implements Act {
        @Override
        public String verb() {
            return "recount";
        }

        @Override
        public String detail() {
            return "calendar/" + edition;
        }
    }
}
