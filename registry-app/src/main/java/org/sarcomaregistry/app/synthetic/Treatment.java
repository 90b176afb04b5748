package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;

/** Everything done against one tumour, each kind by date. */
record Treatment(
        ImmutableList<Operation> operations,
        ImmutableList<Irradiation> irradiations,
        ImmutableList<DrugCourse> drugCourses) {}
