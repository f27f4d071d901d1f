using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>The door to opportunities, cut to what the viewer may see: the rights are those of visits. Facts for counting have an entrance of their own.</summary>
public static class OpportunityTable
{
    extension(DashboardDb db)
    {
        /// <summary>Opportunities row by row; refused without the right to see rows.</summary>
        public IQueryable<Opportunity> Opportunities => Rows<Opportunity>(db);

        public IQueryable<StageChange> StageChanges => Rows<StageChange>(db);

        public IQueryable<OpportunityVisit> OpportunityVisits => Rows<OpportunityVisit>(db);

        public IQueryable<OpportunityCompany> OpportunityCompanies => Rows<OpportunityCompany>(db);

        public IQueryable<OpportunityTheme> OpportunityThemes => Rows<OpportunityTheme>(db);

        public IQueryable<OpportunityTouch> OpportunityTouches => Rows<OpportunityTouch>(db);

        public IQueryable<Handover> Handovers => Rows<Handover>(db);

        /// <summary>Notes of opportunities whose lead receiver the viewer may read notes of.</summary>
        public IQueryable<OpportunityNote> OpportunityNotes
        {
            get
            {
                var receivers = db.Viewer.ReceiversFor(Permission.SeeVisitNotes);
                var opportunities = db.Set<Opportunity>();
                return db.Set<OpportunityNote>().Where(note => receivers == null || opportunities.Any(one => one.Id == note.OpportunityId && receivers.Contains(one.LeadReceiver)));
            }
        }

        /// <summary>What contacts and notes say, by the same rule as notes.</summary>
        public IQueryable<TouchNote> TouchNotes
        {
            get
            {
                var receivers = db.Viewer.ReceiversFor(Permission.SeeVisitNotes);
                var opportunities = db.Set<Opportunity>();
                return db.Set<TouchNote>().Where(note => receivers == null || opportunities.Any(one => one.Id == note.OpportunityId && receivers.Contains(one.LeadReceiver)));
            }
        }

        internal IQueryable<Opportunity> OpportunitiesToCount => db.Set<Opportunity>();

        internal IQueryable<OpportunityVisit> OpportunityVisitsToCount => db.Set<OpportunityVisit>();

        internal IQueryable<StageChange> StageChangesToCount => db.Set<StageChange>();

        internal IQueryable<OpportunityCounter> OpportunityCounters => db.Set<OpportunityCounter>();

        /// <summary>For the writer, which has checked the right to edit.</summary>
        internal IQueryable<T> OpportunityPartsToWrite<T>() where T : class => db.Set<T>();
    }

    private static Microsoft.EntityFrameworkCore.DbSet<T> Rows<T>(DashboardDb db) where T : class
    {
        db.Viewer.Must(Permission.SeeVisits);
        return db.Set<T>();
    }
}
