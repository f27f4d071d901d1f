using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Questions by what has become of them, behind the door of the visits: the same for a list, its count and a notice.</summary>
internal static class QuestionTable
{
    /// <summary>An answer is news to who asked for so many Swedish days, the day it came included.</summary>
    public const int DaysNew = 7;

    extension(DashboardDb db)
    {
        /// <summary>Questions that fit the filter, as of the instant that the database is opened at.</summary>
        public IQueryable<VisitQuestion> QuestionsThat(QuestionFilter filter)
        {
            var (questions, asker) = (db.VisitQuestions, db.Viewer.MemberId);
            if (filter != QuestionFilter.Open) questions = questions.Where(row => row.AskedBy == asker);
            if (filter != QuestionFilter.OwnAnswered) return questions.Where(row => row.AnsweredAt == null && row.WithdrawnAt == null);
            var since = SwedishTime.StartOf(SwedishTime.DayOf(db.AsOf ?? db.Now).AddDays(1 - DaysNew));
            return questions.Where(row => row.AnsweredAt >= since);
        }
    }
}
