using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>The door to activities, cut to what the viewer may see: the rights are those of visits. Totals have an entrance of their own.</summary>
public static class ActivityTable
{
    extension(DashboardDb db)
    {
        /// <summary>Activities row by row; refused without the right to see rows.</summary>
        public IQueryable<Activity> Activities => Rows<Activity>(db);

        public IQueryable<ActivityCountry> ActivityCountries => Rows<ActivityCountry>(db);

        public IQueryable<ActivityTheme> ActivityThemes => Rows<ActivityTheme>(db);

        public IQueryable<ActivityCompany> ActivityCompanies => Rows<ActivityCompany>(db);

        public IQueryable<ActivityReceiver> ActivityReceivers => Rows<ActivityReceiver>(db);

        public IQueryable<ActivityVisit> ActivityVisits => Rows<ActivityVisit>(db);

        /// <summary>Notes of activities whose lead receiver the viewer may read notes of.</summary>
        public IQueryable<ActivityNote> ActivityNotes
        {
            get
            {
                var receivers = db.Viewer.ReceiversFor(Permission.SeeVisitNotes);
                var activities = db.Set<Activity>();
                return db.Set<ActivityNote>().Where(note => receivers == null || activities.Any(activity => activity.Id == note.ActivityId && receivers.Contains(activity.LeadReceiver)));
            }
        }

        internal IQueryable<Activity> ActivitiesToCount => db.Set<Activity>();

        internal IQueryable<ActivityReceiver> ActivityReceiversToCount => db.Set<ActivityReceiver>();

        internal IQueryable<ActivityCounter> ActivityCounters => db.Set<ActivityCounter>();

        /// <summary>For the writer, which has checked the right to edit.</summary>
        internal IQueryable<T> ActivityPartsToWrite<T>() where T : class => db.Set<T>();
    }

    private static DbSet<T> Rows<T>(DashboardDb db) where T : class
    {
        db.Viewer.Must(Permission.SeeVisits);
        return db.Set<T>();
    }
}
