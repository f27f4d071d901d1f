using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Puts the first version of the process into a database that has none.</summary>
public static class ProcessSeed
{
    /// <summary>The year after the imported visit lists of 2019 and 2020; the first in which the programme is described with a business report for every visit.</summary>
    public static readonly DateOnly ValidFrom = new(2021, 1, 1);

    public const string Answer = "answer", Report = "report", FirstPromise = "first-promise";

    /// <summary>Recorded beside the programme's other lists, so that every as-of view has it; a second later, since an instant is the identity of a change.</summary>
    private static readonly DateTime RecordedAt = SwedishTime.StartOf(ProgrammeSeed.ProgrammeStart).AddSeconds(1);

    public static Task RunAsync(DashboardStorage storage, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, "Follow-up process", async db =>
        {
            if (await db.ProcessVersions.AnyAsync(token)) return;
            await db.BeginAsync(Viewer.System, RecordedAt, "Follow-up process", token);
            db.Add(new ProcessVersion { Number = 1, ValidFrom = ValidFrom, State = ProcessState.Adopted, AdoptedAt = RecordedAt, AdoptedBy = Viewer.System.Name });
            var place = 0;
            foreach (var (key, step) in Steps()) db.Add(step.CopyTo(new ProcessStep { Number = 1, Key = key, Place = ++place }));
        }, token);

    private static IEnumerable<(string Key, StepDetails Step)> Steps()
    {
        yield return (Answer, new()
        {
            NameSv = "Svara på förfrågan",
            NameEn = "Answer the request",
            Kind = StepKind.AnswerRequest,
            From = StepStart.Request,
            Offset = 5,
            Unit = StepUnit.WorkingDays,
            Required = true,
            Role = StepRole.Secretariat,
        });
        yield return (Report, new()
        {
            NameSv = "Affärsrapport",
            NameEn = "Business report",
            Kind = StepKind.BusinessReport,
            From = StepStart.VisitEnd,
            Offset = 10,
            Unit = StepUnit.WorkingDays,
            Required = true,
        });
        yield return (FirstPromise, new()
        {
            NameSv = "Håll det första löftet",
            NameEn = "Keep the first promise",
            Kind = StepKind.PromiseKept,
            From = StepStart.VisitEnd,
            Offset = 30,
            Required = true,
            Gate = Gates.ReportSubmitted,
        });
        yield return CheckIn(90);
        yield return CheckIn(180);
        yield return CheckIn(365);
    }

    private static (string Key, StepDetails Step) CheckIn(int days) => ($"check-in-{days}", new()
    {
        NameSv = $"Stäm av med delegationen efter {days} dagar",
        NameEn = $"Check in with the delegation after {days} days",
        Kind = StepKind.CheckIn,
        From = StepStart.VisitEnd,
        Offset = days,
    });
}
