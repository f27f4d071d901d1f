using SmartCityDashboard.Core.Access;
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

        internal IQueryable<RequestAnswer> RequestAnswersToCount => db.Set<RequestAnswer>();
    }

    private static Microsoft.EntityFrameworkCore.DbSet<T> Rows<T>(DashboardDb db) where T : class
    {
        db.Viewer.Must(Permission.SeeVisits);
        return db.Set<T>();
    }
}
