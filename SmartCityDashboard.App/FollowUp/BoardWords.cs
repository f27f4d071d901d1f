using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>Sentences about debt.</summary>
public static class BoardWords
{
    /// <summary>How much of what is open is late.</summary>
    public static Text Late(Debt debt) => (debt.Open, debt.Overdue) switch
    {
        (0, _) => BoardTexts.NothingOpen,
        (_, 0) => BoardTexts.NothingLate.With(debt.Open),
        (_, 1) => BoardTexts.OneLate.With(debt.Open, debt.Days),
        _ => BoardTexts.SomeLate.With(debt.Overdue, debt.Open, debt.Days),
    };
}
