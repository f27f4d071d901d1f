using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>The door to the follow-up: rows for those who may see visits row by row. Facts for counting have an entrance of their own.</summary>
public static class FollowUpTable
{
    extension(DashboardDb db)
    {
        /// <summary>The process is no secret; changing it is checked by its actions.</summary>
        public IQueryable<ProcessVersion> ProcessVersions => db.Set<ProcessVersion>();

        public IQueryable<ProcessStep> ProcessSteps => db.Set<ProcessStep>();

        public IQueryable<FollowUpAction> FollowUpActions => Rows<FollowUpAction>(db);

        public IQueryable<BusinessReport> BusinessReports => Rows<BusinessReport>(db);

        public IQueryable<Meeting> Meetings => Rows<Meeting>(db);

        /// <summary>For the calculator, and for what goes along with a save whoever made it.</summary>
        internal IQueryable<FollowUpAction> ActionsToCount => db.Set<FollowUpAction>();

        internal IQueryable<BusinessReport> ReportsToCount => db.Set<BusinessReport>();

        /// <summary>Writes another name beside what a member did in the follow-up, now and in what was replaced.</summary>
        internal async Task NameFollowUpOfAsync(Guid memberId, string name, CancellationToken token)
        {
            await db.Set<FollowUpAction>().Where(row => row.ClosedById == memberId).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.ClosedBy, name), token);
            await db.Set<BusinessReport>().Where(row => row.SubmittedById == memberId).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.SubmittedBy, name), token);
            await db.Set<ProcessVersion>().Where(row => row.AdoptedById == memberId).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.AdoptedBy, name), token);
            await ReplacedAsync<FollowUpAction>(db, nameof(FollowUpAction.ClosedById), nameof(FollowUpAction.ClosedBy), memberId, name, token);
            await ReplacedAsync<BusinessReport>(db, nameof(BusinessReport.SubmittedById), nameof(BusinessReport.SubmittedBy), memberId, name, token);
            await ReplacedAsync<ProcessVersion>(db, nameof(ProcessVersion.AdoptedById), nameof(ProcessVersion.AdoptedBy), memberId, name, token);
        }

        internal IQueryable<RequestAnswer> RequestAnswersToCount => db.Set<RequestAnswer>();
    }

    private static Task<int> ReplacedAsync<T>(DashboardDb db, string id, string by, Guid memberId, string name, CancellationToken token) where T : class, IKept =>
        db.Replaced<T>().Where(row => EF.Property<Guid?>(row, id) == memberId).ExecuteUpdateAsync(rows => rows.SetProperty(row => EF.Property<string?>(row, by), name), token);

    private static DbSet<T> Rows<T>(DashboardDb db) where T : class
    {
        db.Viewer.Must(Permission.SeeVisits);
        return db.Set<T>();
    }
}
